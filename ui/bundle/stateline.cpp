// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/stateline.h"

#include "ui/bundle/lineicon.h"
#include "ui/support/accessible.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/flowlayout.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using bundle::State;

namespace {

bool isOver(State state)
{
    return state == State::Rejected || state == State::Withdrawn;
}

/// The place of a state in the line; paused stands where active does.
int placeOf(State state)
{
    constexpr std::array kLine{State::Draft, State::Conference, State::Approved, State::Requested,
        State::Active, State::Ended, State::Evaluated};
    if (state == State::Paused)
        state = State::Active;
    for (size_t i = 0; i < kLine.size(); ++i) {
        if (kLine[i] == state)
            return int(i);
    }
    return -1;
}

} // namespace

StateLine::StateLine(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, 4))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
}

QList<StateLine::Station> StateLine::stationsOf(const work::BundleLife &life)
{
    const domain::Bundle &bundle = life.view.bundle;
    const State state = life.state();
    const bool isPaused = state == State::Paused;
    QList<Station> line{{tr("Draft"), {}}, {tr("Conference"), bundle.conferenceDay},
        {tr("Approved"), bundle.approvedDay}, {tr("Requested"), bundle.requestedDay},
        {isPaused ? tr("Paused") : tr("Running"),
            isPaused ? bundle.pausedFrom : bundle.activeDay},
        {tr("Ended"), bundle.endDay}, {tr("Evaluated"), bundle.evaluatedDay}};
    const int here = placeOf(state);
    for (int i = 0; i < line.size(); ++i) {
        const bool wasThere = line[i].day.isValid() || i == 0;
        line[i].mark = i == here ? Mark::Here : wasThere && (i < here || here < 0) ? Mark::Behind : Mark::Ahead;
    }
    if (isOver(state)) {
        line.removeIf([](const Station &one) { return one.mark == Mark::Ahead; });
        if (line.last().day == bundle.endDay && line.last().text == tr("Ended"))
            line.removeLast();
        line.append({state == State::Rejected ? tr("Rejected") : tr("Withdrawn"),
            bundle.endDay, Mark::Over});
    }
    return line;
}

QWidget *StateLine::chipOf(const Station &station, bool isPaused, QString &text)
{
    text = station.day.isValid() && station.mark != Mark::Ahead
        ? u"%1 %2"_s.arg(station.text, base::formatShort(station.day))
        : station.text;
    switch (station.mark) {
    case Mark::Behind:
        return new ChipLabel(text, Tone::Ok, u"check"_s);
    case Mark::Here:
        return isPaused ? new ChipLabel(text, Tone::Warn, u"pause"_s)
                        : new ChipLabel(text, Tone::Info, u"pin"_s);
    case Mark::Over:
        return new ChipLabel(text, Tone::Danger, u"xc"_s);
    case Mark::Ahead:
        break;
    }
    return new ChipLabel(text, Tone::Outline);
}

void StateLine::clear()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void StateLine::show(const work::BundleLife &life)
{
    clear();
    QStringList behind;
    QString here;
    const bool isPaused = life.state() == State::Paused;
    for (const Station &station : stationsOf(life)) {
        if (m_flow->count() > 0)
            m_flow->addWidget(new LineIcon(u"right"_s, Colour::Text2, 14));
        QString text;
        m_flow->addWidget(chipOf(station, isPaused, text));
        if (station.mark == Mark::Behind)
            behind.append(text);
        else if (station.mark != Mark::Ahead)
            here = text;
    }
    for (int i = 0; i < m_flow->count(); ++i)
        m_flow->itemAt(i)->widget()->show();
    m_sentence = behind.isEmpty() ? here : tr("%1; before: %2").arg(here, behind.join(u", "_s));
    describe(this, QAccessible::StaticText, tr("Where the bundle stands"), m_sentence);
    updateGeometry();
}

} // namespace ui
