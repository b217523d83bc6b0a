// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/optionrows.h"

#include "ui/assessment/formstate.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleValidator>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::Option;

namespace {

constexpr int kRowsPerLine = 2; ///< words, and what they mean

QString pointsText(const std::optional<double> &points)
{
    return points ? QString::number(*points) : QString();
}

void setIfOther(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const QSignalBlocker quiet(line);
    line->setText(text);
    line->setCursorPosition(0);
}

} // namespace

OptionRows::OptionRows(QWidget *parent)
    : QWidget(parent)
    , m_set(new QComboBox)
    , m_forAll(new QCheckBox)
    , m_withAnchors(new QCheckBox(tr("Say what each answer means")))
    , m_grid(new QGridLayout)
    , m_add(new Button(tr("Add an answer")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_set->setAccessibleName(tr("Set of answers"));
    m_set->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_set);
    column->addWidget(m_forAll);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    int at = 0;
    for (const QString &heading : {tr("Answer"), tr("English"), tr("Points")}) {
        auto *label = new TextLabel(heading, TextSize::Caption, Colour::Text2);
        label->setContentsMargins(4, 4, 0, 0);
        m_grid->addWidget(label, 0, at++);
    }
    column->addLayout(m_grid);
    auto *row = new QHBoxLayout;
    m_add->small()->withIcon(u"plus"_s);
    row->addWidget(m_add);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_withAnchors);
    connect(m_set, &QComboBox::activated, this, &OptionRows::choose);
    connect(m_withAnchors, &QCheckBox::toggled, this, &OptionRows::arrange);
    connect(m_add, &Button::clicked, this, [this] {
        Option option;
        option.field = u"valueCoding"_s;
        // A scale goes on with its next step.
        const size_t count = m_options.size();
        if (count >= 2 && m_options[count - 1].weight && m_options[count - 2].weight)
            option.weight = 2 * *m_options[count - 1].weight - *m_options[count - 2].weight;
        m_options.push_back(option);
        Q_EMIT stepEnded();
        Q_EMIT edited(m_options);
        if (!m_lines.isEmpty())
            m_lines.last().text->setFocus();
    });
}

bool OptionRows::isForAll() const
{
    return m_forAll->isChecked();
}

void OptionRows::addLine()
{
    Line line{new QLineEdit, new QLineEdit, new QLineEdit, new QLineEdit, new Button({}, ButtonKind::Flat)};
    const QString number = QString::number(m_lines.size() + 1);
    line.text->setAccessibleName(tr("Answer %1").arg(number));
    line.english->setAccessibleName(tr("Answer %1 in English").arg(number));
    line.points->setAccessibleName(tr("Points of answer %1").arg(number));
    line.points->setValidator(new QDoubleValidator(-1e5, 1e5, 2, line.points));
    line.points->setFixedWidth(Theme::of(this).scaled(58));
    line.points->setAlignment(Qt::AlignRight);
    line.anchor->setAccessibleName(tr("What answer %1 means").arg(number));
    line.anchor->setPlaceholderText(tr("What this answer means"));
    line.remove->small()->withIcon(u"x"_s);
    line.remove->setAccessibleName(tr("Remove answer %1").arg(number));
    line.remove->setToolTip(line.remove->accessibleName());
    const int row = 1 + int(m_lines.size()) * kRowsPerLine;
    m_grid->addWidget(line.text, row, 0);
    m_grid->addWidget(line.english, row, 1);
    m_grid->addWidget(line.points, row, 2);
    m_grid->addWidget(line.remove, row, 3);
    m_grid->addWidget(line.anchor, row + 1, 0, 1, 3);
    for (QLineEdit *each : {line.text, line.english, line.points, line.anchor}) {
        each->setMinimumWidth(Theme::of(this).scaled(50));
        connect(each, &QLineEdit::textEdited, this, &OptionRows::read);
        connect(each, &QLineEdit::editingFinished, this, &OptionRows::stepEnded);
    }
    connect(line.remove, &Button::clicked, this, [this, button = line.remove] { remove(button); });
    m_lines.append(line);
}

void OptionRows::dropLine()
{
    const Line line = m_lines.takeLast();
    for (QWidget *each : {static_cast<QWidget *>(line.text), static_cast<QWidget *>(line.english),
             static_cast<QWidget *>(line.points), static_cast<QWidget *>(line.anchor),
             static_cast<QWidget *>(line.remove)}) {
        m_grid->removeWidget(each);
        each->hide();
        each->deleteLater();
    }
}

void OptionRows::fill(const Line &line, const Option &option)
{
    // The code stands in for words that are missing; a field is then rather empty.
    const bool isNameless = option.text.en.isEmpty() && option.text.ko == option.code();
    const bool isNumber = option.text.ko == pointsText(option.weight);
    setIfOther(line.text, isNameless && !isNumber ? QString() : option.text.ko);
    setIfOther(line.english, option.text.en);
    bool same = false;
    const double typed = line.points->text().toDouble(&same);
    if (!same || !option.weight || typed != *option.weight)
        setIfOther(line.points, pointsText(option.weight));
    setIfOther(line.anchor, option.anchor.in(FormState::language()));
    const bool isPlain = option.field.isEmpty() || option.field == u"valueCoding";
    line.text->setReadOnly(!isPlain);
    line.english->setEnabled(isPlain);
    line.anchor->setEnabled(isPlain);
}

void OptionRows::show(
    const std::vector<Option> &options, const std::vector<instruments::AnswerSet> &sets, int shared)
{
    m_options = options;
    m_sets = sets;
    while (m_lines.size() > qsizetype(options.size()))
        dropLine();
    while (m_lines.size() < qsizetype(options.size()))
        addLine();
    const QSignalBlocker quiet(m_set);
    m_set->clear();
    for (const instruments::AnswerSet &set : sets)
        m_set->addItem(FormState::text(set.name));
    const instruments::AnswerSet *own = instruments::setOf(sets, options);
    m_set->setCurrentIndex(own ? int(own - sets.data()) : -1);
    m_forAll->setVisible(shared > 1);
    m_forAll->setText(tr("Also for the %n other question(s) with these answers", nullptr, shared - 1));
    bool hasAnchor = false;
    for (size_t i = 0; i < options.size(); ++i) {
        fill(m_lines.at(qsizetype(i)), options[i]);
        hasAnchor = hasAnchor || !options[i].anchor.isEmpty();
    }
    if (hasAnchor)
        m_withAnchors->setChecked(true);
    arrange();
}

void OptionRows::arrange()
{
    for (const Line &line : std::as_const(m_lines))
        line.anchor->setVisible(m_withAnchors->isChecked());
}

void OptionRows::read()
{
    for (size_t i = 0; i < m_options.size(); ++i) {
        const Line &line = m_lines.at(qsizetype(i));
        Option &option = m_options[i];
        option.text = {line.text->text(), line.english->text()};
        bool isNumber = false;
        const double points = line.points->text().toDouble(&isNumber);
        option.weight = isNumber ? std::optional(points) : std::nullopt;
        QString &anchor
            = FormState::language() == instruments::Language::Korean ? option.anchor.ko : option.anchor.en;
        anchor = line.anchor->text();
    }
    Q_EMIT edited(m_options);
}

void OptionRows::choose(int index)
{
    if (index < 0 || index >= int(m_sets.size()))
        return;
    Q_EMIT stepEnded();
    Q_EMIT edited(std::vector<Option>(m_sets[size_t(index)].options));
}

void OptionRows::remove(QObject *button)
{
    const auto at = std::find_if(
        m_lines.begin(), m_lines.end(), [button](const Line &line) { return line.remove == button; });
    if (at == m_lines.end())
        return;
    m_options.erase(m_options.begin() + (at - m_lines.begin()));
    Q_EMIT stepEnded();
    Q_EMIT edited(std::vector<Option>(m_options));
}

} // namespace ui
