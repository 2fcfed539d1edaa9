// LineLimit: how much a line takes. What is pasted over the limit is cut as QLineEdit cuts it, but never within a character: an emoji
// takes two of QString's units, and half of one can be kept by no store. GUI thread.
#pragma once

class QLineEdit;

namespace amends {

// Instead of setMaxLength(); `most` counts QString's units. Takes the line's validator.
void limitLine(QLineEdit* line, int most);

}
