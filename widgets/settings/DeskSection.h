// DeskSection: how this desk looks and speaks, and the way in for customers. GUI thread.
#pragma once

#include "models/exchange/Columns.h"
#include <QWidget>

class QComboBox;

namespace amends {

class PlainLabel;
class Theme;

class DeskSection final : public QWidget {
    Q_OBJECT
public:
    explicit DeskSection(Theme& theme, QWidget* parent = nullptr);

    void setLanguage(const QString& bcp47);
    void setPlace(const QString& storePlace);

Q_SIGNALS:
    void changed();
    void importWanted(amends::ImportKind kind);
    void placeWanted();
    void languageChosen(const QString& bcp47);

private:
    QComboBox* m_language; // children
    PlainLabel* m_place;
};

}
