// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/goalscard.h"

#include "ui/assessment/answertext.h"
#include "ui/bundle/bundlewords.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

GoalsCard::GoalsCard(QWidget *parent)
    : Card({}, {}, parent)
    , m_fields(new QWidget)
    , m_veil(new TextLabel({}, TextSize::Body, Colour::Text2))
    , m_grid(new QGridLayout(m_fields))
{
    setTitle(u" "_s);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    for (int column = 1; column <= 3; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_fields);
    body()->addWidget(m_veil->overflow(Overflow::Wrap));
    m_veil->hide();
    words();
}

void GoalsCard::words()
{
    setTitle(tr("Goals of the plan"));
    setNote(tr("They are printed on the service plan"));
    m_veil->setText(tr("The screen is masked. What is written here is kept."));
}

void GoalsCard::setGoals(const QJsonObject &goals)
{
    m_goals = goals;
    m_shown.clear();
}

void GoalsCard::setMasked(bool masked)
{
    m_fields->setVisible(!masked);
    m_veil->setVisible(masked);
}

QJsonObject GoalsCard::goals() const
{
    QJsonObject given;
    for (auto it = m_goals.begin(); it != m_goals.end(); ++it) {
        // A goal may be one text, as the command line writes it.
        if (it->isString() && !it->toString().trimmed().isEmpty()) {
            given.insert(it.key(), *it);
            continue;
        }
        QJsonObject parts;
        const QJsonObject all = it->toObject();
        for (auto part = all.begin(); part != all.end(); ++part) {
            if (!part->toString().trimmed().isEmpty())
                parts.insert(part.key(), part->toString().trimmed());
        }
        if (!parts.isEmpty())
            given.insert(it.key(), parts);
    }
    return given;
}

void GoalsCard::show(const Composer &composer)
{
    QByteArray needs = QByteArray::number(composer.months());
    for (const bundle::Need &need : composer.problem().needs)
        needs += domain::codeOf(need.area).toUtf8() + QByteArray::number(need.severity);
    if (needs == m_shown)
        return;
    m_shown = needs;
    build(composer);
}

AnswerText *GoalsCard::makeField(const QString &need, const QString &part, const QString &name)
{
    const QJsonValue goal = m_goals.value(need);
    auto *field = new AnswerText(name, this);
    field->setLines(1);
    field->setText(goal.isString() ? (part == u"short"_s ? goal.toString() : QString())
                                   : goal.toObject().value(part).toString());
    connect(field, &AnswerText::composed, this, &GoalsCard::composed);
    connect(field, &AnswerText::edited, this, [this, need, part](const QString &text) {
        const QJsonValue before = m_goals.value(need);
        QJsonObject parts
            = before.isString() ? QJsonObject{{u"short"_s, before.toString()}} : before.toObject();
        parts.insert(part, text);
        m_goals.insert(need, parts);
        Q_EMIT edited();
    });
    return field;
}

void GoalsCard::build(const Composer &composer)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::array parts{std::pair{u"long"_s, tr("In the long run")},
        std::pair{u"short"_s, tr("Within %n month(s)", nullptr, composer.months())},
        std::pair{u"method"_s, tr("How one will see it")}};
    int row = 1;
    for (const bundle::Need &need : composer.problem().needs) {
        if (need.severity < 1)
            continue;
        const QString name = BundleWords::needArea(need.area);
        auto *label = new TextLabel(u"%1 %2"_s.arg(name, BundleWords::severity(need.severity)));
        m_grid->addWidget(label, row, 0);
        label->show();
        for (size_t i = 0; i < parts.size(); ++i) {
            auto *field = makeField(
                domain::codeOf(need.area), parts[i].first, u"%1, %2"_s.arg(name, parts[i].second));
            m_grid->addWidget(field, row, int(i) + 1);
            field->show();
        }
        ++row;
    }
    for (size_t i = 0; i < parts.size() && row > 1; ++i) {
        auto *head = new TextLabel(parts[i].second, TextSize::Caption, Colour::Text2);
        head->setContentsMargins(Theme::kRing, 0, 0, 0);
        m_grid->addWidget(head, 0, int(i) + 1);
        head->show();
    }
    setVisible(row > 1);
}

void GoalsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        words();
        m_shown.clear();
    }
}

} // namespace ui
