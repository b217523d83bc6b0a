// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "model/base/calendar.h"
#include "ui/support/formats.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kExample = u"2026. 11. 21."_s;
constexpr int kFrame = 26; ///< of the line, left and right

} // namespace

DateField::DateField(QDate newest, Lunar lunar, QWidget *parent)
    : QWidget(parent)
    , m_newest(newest)
    , m_line(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_line, 1);
    setFocusProxy(m_line);
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(kExample) + 40);
    if (lunar == Lunar::Offered) {
        m_lunar = new QCheckBox;
        m_leap = new QCheckBox;
        m_solar = new TextLabel({}, TextSize::Caption, Colour::Text2);
        layout->addWidget(m_lunar);
        layout->addWidget(m_leap);
        layout->addWidget(m_solar);
        m_leap->hide();
        m_solar->hide();
        connect(m_lunar, &QCheckBox::toggled, this, [this] { read(); });
        connect(m_leap, &QCheckBox::toggled, this, [this] { read(); });
    }
    connect(m_line, &QLineEdit::textChanged, this, [this] { read(); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { rewrite(); });
    words();
}

bool DateField::isLunar() const
{
    return m_lunar && m_lunar->isChecked();
}

bool DateField::isLeapMonth() const
{
    return isLunar() && m_leap->isChecked();
}

bool DateField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

bool DateField::isWrong() const
{
    return !isEmpty() && !m_date.isValid();
}

void DateField::setDate(QDate solar, bool lunar, bool leapMonth)
{
    const QSignalBlocker quiet(m_line);
    if (m_lunar) {
        const QSignalBlocker one(m_lunar);
        const QSignalBlocker two(m_leap);
        m_lunar->setChecked(lunar);
        m_leap->setChecked(leapMonth);
    }
    QString text = base::formatDay(solar);
    if (m_lunar && lunar) {
        if (const auto day = base::lunarFromSolar(solar))
            text = base::formatDay(*day);
    }
    m_line->setText(text);
    read();
}

void DateField::read()
{
    if (isLunar()) {
        const auto typed = base::parseLunarDay(m_line->text(), isLeapMonth(), m_newest);
        m_date = typed ? base::solarFromLunar(*typed).value_or(QDate()) : QDate();
    } else {
        m_date = base::parseDay(m_line->text(), m_newest).value_or(QDate());
    }
    if (m_lunar) {
        m_leap->setVisible(isLunar());
        m_solar->setVisible(isLunar() && m_date.isValid());
        m_solar->setText(tr("solar %1").arg(formats::day(m_date)));
    }
    Q_EMIT dateChanged(m_date);
}

void DateField::rewrite()
{
    QString text;
    if (isLunar()) {
        if (const auto typed = base::parseLunarDay(m_line->text(), isLeapMonth(), m_newest))
            text = base::formatDay(*typed);
    } else if (const auto typed = base::parseDay(m_line->text(), m_newest)) {
        text = base::formatDay(*typed);
    }
    if (!text.isEmpty()) {
        const QSignalBlocker quiet(m_line);
        m_line->setText(text);
    }
    m_line->setProperty("invalid", isWrong());
    m_line->update();
}

/// Said to be an example wherever there is room: nobody shall take it for a day that is set.
void DateField::showExample()
{
    const QString whole = tr("such as %1").arg(kExample);
    const int room = m_line->width() - kFrame;
    m_line->setPlaceholderText(m_line->fontMetrics().horizontalAdvance(whole) <= room ? whole : kExample);
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showExample();
}

void DateField::words()
{
    showExample();
    m_line->setAccessibleName(accessibleName().isEmpty() ? tr("Date") : accessibleName());
    if (m_lunar) {
        m_lunar->setText(tr("Lunar"));
        m_leap->setText(tr("Leap month"));
    }
}

void DateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
