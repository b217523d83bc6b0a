// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlechanges.h"
#include "model/work/openedbundle.h"

#include <QJsonObject>
#include <QWidget>

#include <array>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class AnswerText;
class Button;
class Composer;
class CostCard;
class DateField;
class Desk;
class Form;
class NoticeBar;
class PlaceCard;
class RuleCard;
class TextLabel;
class TimetableCard;

/// One place of an approved bundle composed anew: the candidates for it beside the services that stay, the day
/// and the reason, the week, the cost and the rules. Makes the next edition of the bundle, which is approved
/// anew; until then the services go on. Typed text is given out for the draft of the page.
class ExchangeView : public QWidget {
    Q_OBJECT
public:
    explicit ExchangeView(Desk &desk, QWidget *parent = nullptr);

    /// `item` nil: a service more for the area.
    void begin(const work::OpenedBundle &opened, domain::ServiceArea area, const base::Id &item);
    QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    void setMasked(bool masked);
    Composer &composer() { return *m_composer; }
    PlaceCard *place() const;
    RuleCard *rules() const { return m_rules; }
    DateField *day() const { return m_day; }
    AnswerText *reason() const { return m_reason; }
    NoticeBar *notice() const { return m_notice; }
    void accept();
    /// Between the act and its answer.
    bool isActing() const { return m_isActing; }

Q_SIGNALS:
    void cancelled();
    void edited();
    void done(const QString &text, const base::Id &act);
    void consentWanted(const base::Id &organisation);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody(Desk &desk);
    void refresh();
    void words();
    std::optional<int> newOffer() const;
    bool sayWhatIsMissing();
    void send();
    void refused(const base::Error &error);

    Desk &m_desk;
    Composer *m_composer;
    domain::ServiceArea m_area = domain::ServiceArea::Care;
    base::Id m_bundle;
    base::Id m_item;
    QString m_leaving; ///< the provider of what goes
    qint64 m_edition = 2;
    std::vector<int> m_kept;
    TextLabel *m_title;
    TextLabel *m_hint;
    Button *m_back;
    Button *m_accept;
    NoticeBar *m_notice;
    Form *m_form;
    DateField *m_day;
    AnswerText *m_reason;
    QVBoxLayout *m_placeRoom;
    std::array<PlaceCard *, domain::kServiceAreas> m_places;
    TimetableCard *m_week;
    CostCard *m_cost;
    RuleCard *m_rules;
    QScrollArea *m_scroll;
    bool m_isActing = false;
};

} // namespace ui
