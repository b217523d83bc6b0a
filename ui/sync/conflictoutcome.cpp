// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflictoutcome.h"

#include "ui/sync/tableparts.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kOutcomeMargin = 14;
constexpr int kNameWidth = 110;
constexpr int kOutcomeColumns = 3;

} // namespace

ConflictOutcome::ConflictOutcome(QWidget *parent)
    : QWidget(parent)
    , m_ground(new SunkenGround)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget((new TextLabel(tr("This will be saved")))->bold());
    layout->addWidget(m_ground);
    auto *room = new QVBoxLayout(m_ground);
    room->setContentsMargins(kOutcomeMargin, 10, kOutcomeMargin, 10);
}

void ConflictOutcome::showChoices(const QList<ConflictSheet> &sheets, const ConflictChoices &choices)
{
    if (m_table) {
        m_table->hide();
        m_table->deleteLater();
    }
    m_lines.clear();
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, Theme::of(this).scaled(kNameWidth));
    m_grid->setColumnStretch(kOutcomeColumns - 1, 1);
    for (const ConflictSheet &sheet : sheets) {
        for (const SheetRow &row : sheet.rows) {
            if (!row.options.isEmpty())
                addLine(row, choices.chosen(row));
        }
    }
    m_ground->layout()->addWidget(m_table);
    m_table->show();
}

void ConflictOutcome::addLine(const SheetRow &row, const std::optional<ConflictOption> &chosen)
{
    const int line = int(m_lines.size());
    auto *label = new TextLabel(row.label, TextSize::Body, Colour::Text2);
    m_grid->addWidget(label, line, 0, Qt::AlignTop);
    auto *value = new TextLabel(chosen ? chosen->outcome : u"⚠ "_s + tr("Please decide"));
    value->bold()->overflow(Overflow::Wrap);
    value->setTone(chosen ? Tone::Neutral : Tone::Warn);
    if (chosen)
        value->setColour(Colour::Text);
    m_grid->addWidget(value, line, kOutcomeColumns - 1, Qt::AlignTop);
    if (chosen && !chosen->title.isEmpty())
        m_grid->addWidget(new ChipLabel(chosen->title, Tone::Outline), line, 1, Qt::AlignTop | Qt::AlignLeft);
    m_lines.append(u"%1: %2"_s.arg(label->text(), value->text()));
}

} // namespace ui
