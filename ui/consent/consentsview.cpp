// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentsview.h"

#include "model/work/log.h"
#include "ui/consent/consentdetail.h"
#include "ui/consent/consentwords.h"
#include "ui/people/undoer.h"
#include "ui/support/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/separator.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ConsentsView::ConsentsView(Desk &desk, Undoer &undoer, Opening opening, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_undoer(undoer)
    , m_opening(opening)
    , m_error(new InlineMessage(Tone::Danger))
    , m_lacking(new QWidget)
    , m_lackingRows(new QVBoxLayout(m_lacking))
    , m_work(new QWidget)
    , m_columns(new Columns)
    , m_list(new TimelineView(tr("Consents"), TimelineView::Height::Fit))
    , m_detail(new ConsentDetail(desk))
    , m_empty(new EmptyState(u"shield"_s, tr("No consents yet"),
          tr("Consents to collecting data, to sensitive data and to giving data on stand here with their "
             "papers. "
             "Without one, no service of a provider can start.")))
    , m_footer(new QWidget)
{
    build();
    connect(m_list, &TimelineView::currentIdChanged, this, &ConsentsView::showChoice);
    connect(m_list, &TimelineView::opened, m_detail, &ConsentDetail::openPaper);
    connect(m_detail, &ConsentDetail::doneSaid, this, &ConsentsView::doneSaid);
    connect(m_detail, &ConsentDetail::printRequested, this, &ConsentsView::print);
    connect(m_detail, &ConsentDetail::withdrawn, this, [this](int held, const base::Id &act) {
        m_list->setFocus(Qt::OtherFocusReason);
        Q_EMIT doneSaid(
            held == 0 ? tr("Consent withdrawn") : tr("Consent withdrawn, %n service(s) held", nullptr, held),
            m_undoer.undoOf(act));
    });
    connect(m_detail, &ConsentDetail::attached, this, [this](const base::Id &act) {
        m_list->setFocus(Qt::OtherFocusReason);
        Q_EMIT doneSaid(tr("Paper attached"), m_undoer.undoOf(act));
    });
}

void ConsentsView::build()
{
    m_error->hide();
    m_lackingRows->setContentsMargins(16, 12, 16, 4);
    m_lackingRows->setSpacing(8);
    auto *listSide = new QWidget;
    auto *listLayout = new QVBoxLayout(listSide);
    listLayout->setContentsMargins(0, 6, 0, 6);
    listLayout->addWidget(m_list);
    listLayout->addStretch(1);
    m_columns->addColumn(listSide, 440, 1);
    m_columns->addColumn(m_detail, 420, 1);
    auto *layout = new QVBoxLayout(m_work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_lacking);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_empty, 1);
    auto *fresh = new Button(tr("Take a consent"));
    fresh->setObjectName(u"newConsent"_s);
    auto *flow = new FlowLayout(m_footer, Theme::kControlSpacing);
    flow->setContentsMargins(12, 5, 12, 5);
    flow->addWidget(fresh->withIcon(u"plus"_s));
    connect(fresh, &QPushButton::clicked, this, &ConsentsView::takeNew);
    Button *first = m_empty->addButton(tr("Take the first consent"), ButtonKind::Normal, u"plus"_s);
    connect(first, &QPushButton::clicked, this, &ConsentsView::takeNew);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scrollRoom(m_work), 1);
    whole->addWidget(new Separator);
    whole->addWidget(m_footer);
}

void ConsentsView::setPerson(const base::Id &person)
{
    if (person != m_person) {
        m_view.reset();
        m_wanted = {};
        m_list->setCurrentIndex({});
    }
    m_person = person;
    read(m_opening);
}

void ConsentsView::refresh()
{
    // Whoever looks at it has opened it already.
    if (!m_person.isNil())
        read(Opening::ByPerson);
}

void ConsentsView::read(Opening opening)
{
    m_desk.session().askNewest(
        m_newest, this,
        [person = m_person, opening](work::Context &context) -> base::Result<work::ConsentsOfPerson> {
            if (opening == Opening::Logged) {
                const base::Done noted = work::log::noteAccess(context, u"open"_s,
                    {QLatin1String(domain::Person::kType), person}, {{u"page"_s, u"consents"_s}});
                if (!noted)
                    return noted.error();
            }
            return work::consents::ofPerson(context, person);
        },
        [this](const base::Result<work::ConsentsOfPerson> &view) { take(view); });
}

void ConsentsView::take(const base::Result<work::ConsentsOfPerson> &view)
{
    if (!view) {
        const ErrorText words = errorText(view.error());
        m_error->say(words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
        return;
    }
    m_error->say({});
    m_view = *view;
    showLacking();
    showList();
    Q_EMIT shown();
}

void ConsentsView::showLacking()
{
    while (QLayoutItem *item = m_lackingRows->takeAt(0)) {
        // The button that was pressed may be within.
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
    for (const work::LackingConsent &one : std::as_const(m_view->lacking)) {
        auto *notice = new NoticeBar;
        m_lackingRows->addWidget(notice);
        const auto [title, text] = consentwords::lacking(one);
        notice->say(one.isRunning ? Tone::Danger : Tone::Warn, title, text);
        Button *button = notice->addButton(tr("Take this consent"), [this, one] { begin(one); });
        button->setObjectName(u"takeLacking"_s);
        button->setAccessibleName(tr("Take the consent for %1").arg(one.name));
    }
    m_lacking->setVisible(!m_view->lacking.isEmpty());
}

void ConsentsView::showList()
{
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    QList<TimelineItem> items;
    for (const work::ConsentLine &line : std::as_const(m_view->lines))
        items.append(consentwords::item(line, words));
    m_list->setItems(items);
    if (!m_wanted.isNil() && m_list->selectId(m_wanted))
        m_wanted = {};
    else if (m_list->currentId().isNil() && !items.isEmpty())
        m_list->selectId(items.first().id);
    m_columns->setVisible(!items.isEmpty());
    m_empty->setVisible(items.isEmpty());
    m_footer->setVisible(!items.isEmpty());
    showChoice();
}

void ConsentsView::showChoice()
{
    if (!m_view)
        return;
    const base::Id id = m_list->currentId();
    const auto found = std::find_if(m_view->lines.begin(), m_view->lines.end(),
        [&](const work::ConsentLine &line) { return line.consent.id == id; });
    m_detail->show(found == m_view->lines.end() ? nullptr : &*found, *m_view,
        PersonWords(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off));
}

void ConsentsView::begin(const work::LackingConsent &lacking)
{
    Q_EMIT placeRequested({u"consents"_s,
        QVariantMap{{u"person"_s, m_person.toString()}, {u"organisation"_s, lacking.organisation.toString()},
            {u"bundle"_s, lacking.bundle.toString()}}});
}

void ConsentsView::takeNew()
{
    Q_EMIT placeRequested({u"consents"_s, QVariantMap{{u"person"_s, m_person.toString()}, {u"new"_s, true}}});
}

void ConsentsView::print()
{
    if (const base::Id id = current(); !id.isNil())
        Q_EMIT placeRequested(
            {u"paper"_s, QVariantMap{{u"paper"_s, u"consent"_s}, {u"of"_s, id.toString()}}});
}

base::Id ConsentsView::current() const
{
    return m_list->currentId();
}

bool ConsentsView::select(const base::Id &consent)
{
    if (m_list->selectId(consent))
        return true;
    m_wanted = consent;
    return false;
}

void ConsentsView::setMasked(bool masked)
{
    m_masked = masked;
    if (m_view)
        showList();
}

QString ConsentsView::personName() const
{
    const PersonWords words(m_desk, m_masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    return m_view ? words.name(m_view->person.name) : QString();
}

void ConsentsView::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
