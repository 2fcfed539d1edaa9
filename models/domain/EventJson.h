// EventJson: an event's body as JSON and back, by its kind. The JSON is what the store keeps and what the hash chain covers.
// Writing leaves nothing out; reading takes an initialiser where a field is missing, and refuses a field of the wrong type.
#pragma once
#include "models/base/Result.h"
#include "models/domain/CaseEvent.h"
#include <QJsonObject>

namespace amends {
[[nodiscard]] QString kindOf(const EventBody& body);
[[nodiscard]] QJsonObject toJson(const EventBody& body);
// The same as text without gaps, keys in their order: byte for byte what QJsonDocument would write, in a fifth of the time.
[[nodiscard]] QByteArray jsonText(const EventBody& body);
// One text as JSON has it, with its quotes.
void addJsonText(QByteArray& out, const QString& text);
// Invalid when the kind is unknown or a field does not fit.
[[nodiscard]] Result<EventBody> bodyFromJson(const QString& kind, const QJsonObject& json);
}
