// KitQt: Qt's own widgets on one page, as the style sheet dresses them; a page of kit_gallery.
#pragma once

class QWidget;

namespace amends {
[[nodiscard]] QWidget* makeQt();
}
