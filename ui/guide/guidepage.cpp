// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidepage.h"

#include "ui/guide/guidetext.h"
#include "ui/guide/guideview.h"
#include "ui/session/desk.h"
#include "ui/shell/pageactions.h"
#include "ui/support/dialogs.h"
#include "ui/support/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString kAbout = u"page:"_s;
constexpr int kListWidth = 280;

} // namespace

GuidePage::GuidePage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(new PageActions(desk.actions(), this))
    , m_book(std::make_unique<GuideBook>(tongueOnScreen()))
    , m_topic(m_book->topics().first().id)
    , m_search(new SearchField(tr("Search in the guide")))
    , m_topics(new RowList(tr("Topics")))
    , m_none(new TextLabel(tr("No page of the guide has these words. Please try another word."),
          TextSize::Body, Colour::Text2))
    , m_view(new GuideView)
    , m_print(new Button)
    , m_printAll(new Button)
{
    addActions();
    layOut();
    connect(m_search, &SearchField::searchTextChanged, this, &GuidePage::fillTopics);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_topics->model()->rowCount() == 0)
            return;
        if (!m_topics->currentIndex().isValid())
            m_topics->setCurrentIndex(m_topics->model()->index(0, 0));
        choose(m_topics->currentId().toString());
        m_topics->setFocus();
    });
    connect(m_topics, &RowList::currentIdChanged, this, [this](const QVariant &id) {
        if (!m_filling && id.isValid())
            choose(id.toString());
    });
    connect(m_topics, &QListView::clicked, this, [this] { choose(m_topics->currentId().toString()); });
    connect(m_topics, &RowList::opened, this, [this] { m_view->setFocus(); });
    connect(m_view, &GuideView::linkChosen, this, &GuidePage::follow);
    // Keys may be given to other actions while the guide is open.
    connect(&desk.actions(), &Actions::changed, this, [this] {
        if (isVisible())
            read();
    });
    fillTopics();
}

GuidePage::~GuidePage() = default;

void GuidePage::addActions()
{
    constexpr Words group{"Actions", QT_TRANSLATE_NOOP("Actions", "Guide")};
    const auto words = [](const char *source) { return Words{"Actions", source}; };
    QAction *find = m_actions->add({u"guide.find"_s, words(QT_TRANSLATE_NOOP("Actions", "Search in the guide")),
                                       u"search"_s, QKeySequence(u"Ctrl+F"_s), group},
        [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    m_search->setHint(keyText(find->shortcut()));
    m_print->bind(
        m_actions->add({u"guide.print"_s, words(QT_TRANSLATE_NOOP("Actions", "Print this page of the guide")),
                           u"print"_s, QKeySequence(u"Ctrl+P"_s), group},
            [this] { print({*m_book->find(m_topic)}); }),
        u"print"_s);
    m_printAll->bind(
        m_actions->add({u"guide.printAll"_s, words(QT_TRANSLATE_NOOP("Actions", "Print the whole guide")),
                           u"print"_s, {}, group},
            [this] { print(m_book->topics()); }),
        u"print"_s);
}

void GuidePage::layOut()
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.pageMargin(), theme.gap(), theme.pageMargin(), theme.pageMargin());
    row->setSpacing(theme.gap());
    auto *list = new Card;
    list->setPadding(Card::Padding::None);
    list->setMinimumWidth(theme.scaled(kListWidth) * 2 / 3);
    list->setMaximumWidth(theme.scaled(kListWidth));
    auto *search = new QHBoxLayout;
    search->setContentsMargins(10, 10, 10, 6);
    m_search->setAccessibleName(tr("Search in the guide"));
    search->addWidget(m_search);
    list->body()->addLayout(search);
    list->body()->addWidget(m_topics, 1);
    m_none->overflow(Overflow::Wrap);
    m_none->setContentsMargins(16, 12, 16, 12);
    m_none->hide();
    list->body()->addWidget(m_none);
    row->addWidget(list, 1);
    row->addWidget(makeReader(), 3);
}

QWidget *GuidePage::makeReader()
{
    auto *reader = new Card;
    reader->setPadding(Card::Padding::None);
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, Theme::kControlSpacing);
    flow->setContentsMargins(10, 6, 10, 6);
    QSizePolicy wide(QSizePolicy::Preferred, QSizePolicy::Preferred);
    wide.setHeightForWidth(true);
    bar->setSizePolicy(wide);
    for (const auto &[id, icon] : {std::pair{u"app.back"_s, u"left"_s}, {u"app.forward"_s, u"right"_s}}) {
        QAction *action = m_desk.actions().find(id);
        if (!action)
            continue;
        auto *button = new Button({}, ButtonKind::Flat);
        button->bind(action, icon);
        flow->addWidget(button->small());
    }
    flow->addWidget(m_print->small());
    flow->addWidget(m_printAll->small());
    reader->body()->addWidget(bar);
    reader->body()->addWidget(m_view, 1);
    return reader;
}

QString GuidePage::title() const
{
    return tr("Guide");
}

QString GuidePage::context() const
{
    const GuideTopic *topic = m_book->find(m_topic);
    return topic ? topic->title : QString();
}

void GuidePage::activate(const QVariant &what)
{
    const QString asked = what.toString();
    if (asked.startsWith(kAbout))
        m_topic = m_book->about(asked.mid(kAbout.size()).section(u'/', 0, 0), asked.section(u'/', 1)).id;
    else if (m_book->find(asked))
        m_topic = asked;
    if (m_search->searchText().isEmpty())
        fillTopics();
    read();
    if (!m_topics->hasFocus() && !m_search->hasFocus())
        m_view->setFocus();
}

void GuidePage::fillTopics()
{
    const QString text = m_search->searchText().trimmed();
    QList<Row> rows;
    const auto add = [&](const GuideTopic &topic, const QString &line) {
        Row row;
        row.id = topic.id;
        row.mark = topic.icon;
        row.title = topic.title;
        row.note = line;
        rows.append(row);
    };
    if (text.isEmpty()) {
        for (const GuideTopic &topic : m_book->topics())
            add(topic, {});
    } else {
        for (const guidetext::Hit &hit : guidetext::search(*m_book, m_desk.actions(), text))
            add(*m_book->find(hit.topic), hit.line);
    }
    m_filling = true;
    m_topics->setRows(rows);
    m_topics->selectId(m_topic);
    m_filling = false;
    m_topics->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
}

void GuidePage::choose(const QString &topic)
{
    if (topic != m_topic)
        Q_EMIT placeRequested({u"guide"_s, topic});
    if (const QString text = m_search->searchText().trimmed(); !text.isEmpty())
        m_view->mark(text);
}

void GuidePage::read()
{
    const GuideTopic *topic = m_book->find(m_topic);
    m_view->read(guidetext::filled(topic->markdown, m_desk.actions()));
    m_filling = true;
    m_topics->selectId(m_topic);
    m_filling = false;
    Q_EMIT headingChanged();
}

void GuidePage::follow(const QString &link)
{
    const QString what = link.section(u':', 1);
    if (link.startsWith(u"topic:"_s))
        Q_EMIT placeRequested({u"guide"_s, what});
    else if (link.startsWith(kAbout))
        Q_EMIT placeRequested({what.section(u'/', 0, 0),
            what.contains(u'/') ? QVariant(what.section(u'/', 1)) : QVariant()});
}

void GuidePage::print(const QList<GuideTopic> &topics)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(topics.size() == 1 ? topics.first().title : tr("CarePass guide"));
    if (!m_desk.dialogs().printer(this, printer))
        return;
    QStringList pages;
    for (const GuideTopic &topic : topics)
        pages.append(guidetext::filled(topic.markdown, m_desk.actions()));
    QTextDocument document;
    // Paper is white whatever the screen looks like.
    guidetext::layOut(document, pages.join(u"\n\n"_s), Theme());
    document.print(&printer);
    Q_EMIT doneSaid(tr("Printed: %1").arg(printer.docName()), {});
}

void GuidePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_book = std::make_unique<GuideBook>(tongueOnScreen());
    m_search->setPlaceholderText(tr("Search in the guide"));
    fillTopics();
    read();
}

} // namespace ui
