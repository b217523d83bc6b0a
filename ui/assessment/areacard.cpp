// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/areacard.h"

#include "ui/assessment/formstate.h"
#include "ui/assessment/sectionview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

AreaCard::AreaCard(QWidget *parent)
    : Card({}, {}, parent)
    , m_about(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_notice(new NoticeBar)
    , m_previous(new Button)
    , m_next(new Button)
    , m_hint(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    setTitle(u" "_s);
    body()->setSpacing(12);
    body()->addWidget(m_about->overflow(Overflow::Wrap));
    body()->addWidget(m_notice);
    footer()->addWidget(m_previous);
    m_hint->setAlignment(Qt::AlignCenter);
    footer()->addWidget(m_hint->overflow(Overflow::Elide), 1);
    footer()->addWidget(m_next);
    m_previous->setObjectName(u"previousArea"_s);
    m_next->setObjectName(u"nextArea"_s);
    connect(m_previous, &Button::clicked, this, &AreaCard::previousRequested);
    connect(m_next, &Button::clicked, this, &AreaCard::nextRequested);
    words();
}

void AreaCard::words()
{
    m_hint->setText(tr("Syllables still being composed are kept as well"));
}

void AreaCard::show(FormState &state, int section, QWidget *before, QWidget *after)
{
    const auto &sections = state.sections();
    const FormSection &now = sections[size_t(section)];
    if (m_view) {
        m_view->hide();
        m_view->deleteLater();
    }
    m_notice->dismiss();
    m_view = new SectionView(state, now);
    connect(m_view, &SectionView::composed, this, &AreaCard::composed);
    body()->addWidget(m_view, 1);
    // Layouts show new widgets later only, and what is hidden takes no focus.
    m_view->show();
    m_titleText = FormState::titleOf(now);
    m_aboutText = now.about ? FormState::text(now.about->text) : QString();
    setTitle(m_titleText);
    const auto neighbour = [&](Button *button, int at, const QString &pattern, const QString &spoken) {
        button->setVisible(at >= 0 && at < int(sections.size()));
        if (button->isHidden())
            return;
        const QString title = FormState::titleOf(sections[size_t(at)]);
        button->setText(pattern.arg(title));
        button->setAccessibleName(spoken.arg(title));
    };
    neighbour(m_previous, section - 1, u"←  %1"_s, tr("Previous area: %1"));
    neighbour(m_next, section + 1, u"%1  →"_s, tr("Next area: %1"));
    chainTabs(before, after);
    arrange();
}

void AreaCard::chainTabs(QWidget *before, QWidget *after)
{
    // New widgets come last in the window's order, wherever they stand.
    QList<QWidget *> chain{before};
    for (auto *widget : m_view->findChildren<QWidget *>()) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            chain.append(widget);
    }
    chain += {m_previous, m_next, after};
    for (qsizetype i = 1; i < chain.size(); ++i)
        setTabOrder(chain.at(i - 1), chain.at(i));
}

void AreaCard::refresh()
{
    if (m_view)
        m_view->refresh();
}

void AreaCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void AreaCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
    else if (event->type() == QEvent::LanguageChange)
        words();
}

void AreaCard::arrange()
{
    // Beside the title where there is room for all of it, else as a line of its own: never cut.
    const Theme &theme = Theme::of(this);
    const int title = QFontMetrics(theme.font(TextSize::Strong, Weight::Bold)).horizontalAdvance(m_titleText);
    const int about = QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(m_aboutText);
    const bool fits = title + about + 60 <= width();
    setNote(fits ? m_aboutText : QString());
    m_about->setText(fits ? QString() : m_aboutText);
    m_about->setVisible(!fits && !m_aboutText.isEmpty());
}

} // namespace ui
