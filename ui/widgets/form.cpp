// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/support/icons.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The sign before an error, in its colour.
class Sign final : public QWidget {
public:
    Sign() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {theme.scaled(16), theme.lineHeight(TextSize::Body)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        icons::paint(painter, u"alert"_s, rect(), theme.scaled(16), theme.colour(Colour::Danger));
    }
};

/// The control within a compound field that shows the mark and takes the focus.
QWidget *target(QWidget *field)
{
    return field->focusProxy() ? field->focusProxy() : field;
}

} // namespace

Form::Form(int columns, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(10);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void Form::addField(const QString &label, QWidget *field, Required required, int span)
{
    Row row;
    row.required = required;
    row.label = new TextLabel;
    row.label->bold();
    row.label->setBuddy(field);
    row.hint = new TextLabel({}, TextSize::Caption, Colour::Text2);
    row.hint->overflow(Overflow::Wrap);
    row.hint->hide();
    row.error = new TextLabel({}, TextSize::Body, Colour::Danger);
    row.error->overflow(Overflow::Wrap);
    row.errorLine = new QWidget;
    auto *errorLayout = new QHBoxLayout(row.errorLine);
    errorLayout->setContentsMargins(0, 2, 0, 0);
    errorLayout->setSpacing(6);
    errorLayout->addWidget(new Sign, 0, Qt::AlignTop);
    errorLayout->addWidget(row.error, 1);
    row.errorLine->hide();

    // The labels stand over the visible line of the field, which is inset for the focus ring.
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    for (QWidget *text : {static_cast<QWidget *>(row.label), static_cast<QWidget *>(row.hint), row.errorLine})
        text->setContentsMargins(Theme::kRing, 0, Theme::kRing, 0);
    cell->addWidget(row.label);
    // A field that does not grow would otherwise keep the whole column narrow, and in the middle.
    const bool grows = field->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
    cell->addWidget(field, 0, grows ? Qt::Alignment() : Qt::AlignLeft);
    cell->addWidget(row.hint);
    cell->addWidget(row.errorLine);
    cell->addStretch(1);

    span = std::clamp(span, 1, m_columns);
    if (m_next % m_columns + span > m_columns)
        m_next += m_columns - m_next % m_columns;
    m_grid->addLayout(cell, m_next / m_columns, m_next % m_columns, 1, span);
    m_next += span;
    m_rows.insert(field, row);
    m_order.append(field);
    setLabel(field, label);
}

void Form::setLabel(QWidget *field, const QString &label)
{
    const auto row = m_rows.constFind(field);
    if (row == m_rows.cend())
        return;
    const bool required = row->required == Required::Yes;
    row->label->setText(required ? tr("%1 *").arg(label) : label);
    const QString name = required ? tr("%1, required").arg(label) : label;
    field->setAccessibleName(name);
    target(field)->setAccessibleName(name);
}

void Form::setHint(QWidget *field, const QString &hint)
{
    if (const auto row = m_rows.constFind(field); row != m_rows.cend()) {
        row->hint->setText(hint);
        row->hint->setVisible(!hint.isEmpty());
        target(field)->setAccessibleDescription(hint);
    }
}

void Form::setError(QWidget *field, const QString &error)
{
    const auto row = m_rows.constFind(field);
    if (row == m_rows.cend())
        return;
    row->error->setText(error);
    row->errorLine->setVisible(!error.isEmpty());
    target(field)->setAccessibleDescription(error.isEmpty() ? row->hint->text() : error);
    mark(field, !error.isEmpty());
}

void Form::mark(QWidget *field, bool invalid)
{
    target(field)->setProperty("invalid", invalid);
    target(field)->update();
}

void Form::clearErrors()
{
    for (QWidget *field : m_order)
        setError(field, {});
}

bool Form::hasErrors() const
{
    return std::any_of(
        m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.error->text().isEmpty(); });
}

bool Form::focusFirstError()
{
    for (QWidget *field : m_order) {
        if (!m_rows.value(field).error->text().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace ui
