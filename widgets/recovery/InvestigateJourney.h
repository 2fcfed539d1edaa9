// InvestigateJourney: where on the customer's journey it broke and where they felt it: two picks on one line of stations. Told apart by
// shape (a cracked disc, a ring) and by words. One stop of the Tab key; arrows move, Space picks where it broke, Enter or Shift+Space
// where it was felt; picking the same again takes it back. GUI thread.
#pragma once
#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace amends {
struct ListItem;
class PlainLabel;

class JourneyStation final : public QAbstractButton {
    Q_OBJECT
public:
    JourneyStation(const QString& key, const QString& label, QWidget* parent);
    [[nodiscard]] const QString& stationKey() const { return m_key; }
    void setMarks(bool broke, bool felt);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString mark() const;
    void paintDisc(QPainter& painter, const QPointF& middle) const;
    QString m_key;
    bool m_broke = false;
    bool m_felt = false;
};

class InvestigateJourney final : public QWidget {
    Q_OBJECT
public:
    explicit InvestigateJourney(QWidget* parent);
    void setStations(const QList<ListItem>& stations);        // active ones
    void setPicks(const QString& broke, const QString& felt); // keys; says nothing
    [[nodiscard]] QString broke() const { return m_broke; }
    [[nodiscard]] QString felt() const { return m_felt; }

Q_SIGNALS:
    void picked(const QString& broke, const QString& felt);
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(const QString& key, bool felt);
    void pickByMouse(const QString& key);
    void moveTo(int index);
    void showPicks();
    [[nodiscard]] bool takeKey(JourneyStation* station, int key, Qt::KeyboardModifiers modifiers);

    QList<JourneyStation*> m_stations {}; // children
    QWidget* m_line;                      // child: holds the stations
    PlainLabel* m_hint;                   // child
    QString m_broke {};
    QString m_felt {};
};
}
