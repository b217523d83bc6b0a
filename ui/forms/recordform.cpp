// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "model/base/calendar.h"
#include "model/work/log.h"
#include "ui/forms/composition.h"
#include "ui/forms/draftkeeper.h"
#include "ui/forms/fieldstate.h"
#include "ui/support/accessible.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/maskedstate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scrollroom.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

RecordForm::RecordForm(Desk &desk, const QString &page, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_page(page)
    , m_heading(new TextLabel({}, TextSize::H1))
    , m_state(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_save(new Button(tr("Save"), ButtonKind::Primary))
    , m_notice(new NoticeBar)
    , m_rows(new QVBoxLayout)
    , m_stack(new QStackedWidget)
    , m_composition(new Composition(this))
    , m_keeper(new DraftKeeper([this] { writeDraft(); }, this))
{
    auto *content = new QWidget;
    content->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 6, 0);
    m_rows->setSpacing(Theme::of(this).gap());
    m_rows->addWidget(m_notice);
    m_rows->addStretch(1);
    m_notice->dismiss();
    m_scroll = scrollRoom(content);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(new MaskedState);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    connect(m_composition, &Composition::committed, m_keeper, &DraftKeeper::write);
}

RecordForm::~RecordForm() = default;

QWidget *RecordForm::makeBar()
{
    auto *bar = new Toolbar;
    auto *back = new Button(tr("Back"), ButtonKind::Flat);
    auto *away = new Button(tr("Throw away"));
    bar->addLeft(back->withIcon(u"left"_s));
    bar->addLeft(m_heading->bold());
    bar->addLeft(m_state);
    bar->addRight(away);
    bar->addRight(m_save->withIcon(u"check"_s)->withHint(u"Ctrl+S"_s));
    m_save->setObjectName(u"save"_s);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(away, &QPushButton::clicked, this, &RecordForm::discard);
    connect(back, &QPushButton::clicked, this, [this] {
        keep();
        Q_EMIT closed();
    });
    return bar;
}

void RecordForm::addRow(QWidget *row)
{
    // Above the stretch, which keeps short forms at the top.
    m_rows->insertWidget(m_rows->count() - 1, row);
}

std::optional<domain::Draft> RecordForm::readDraft(work::Context &context, const domain::DraftKey &key)
{
    const auto draft = work::log::draft(context, key.page, key.record);
    return draft ? *draft : std::nullopt;
}

void RecordForm::turnTo(const base::Id &key)
{
    m_ready = false;
    m_key = key;
    m_notice->dismiss();
    m_state->setText({});
    m_heading->setText(heading());
    Q_EMIT headingChanged();
}

void RecordForm::begin(const QString &saveText, const std::optional<domain::Draft> &draft)
{
    m_ready = false;
    m_save->setText(saveText);
    if (draft)
        takeDraft(*draft);
    m_scroll->ensureVisible(0, 0);
    m_ready = true;
    m_keeper->begin();
}

void RecordForm::touch()
{
    if (m_ready)
        m_keeper->touch();
}

QJsonObject RecordForm::typed() const
{
    return {{u"typed"_s, fieldstate::read(m_fields, m_composition)}};
}

void RecordForm::restore(const QJsonObject &body)
{
    fieldstate::write(m_fields, body.value(u"typed"_s).toObject());
}

void RecordForm::takeDraft(const domain::Draft &draft)
{
    restore(draft.body);
    m_notice->say(Tone::Info, tr("Brought back what was not saved"),
        tr("Typed until %1. Save it, or throw it away.").arg(formats::moment(draft.at)));
    m_notice->addButton(tr("Throw the draft away"), [this] { discard(); });
}

void RecordForm::writeDraft()
{
    const domain::Draft draft{m_page, m_key, typed(), m_desk.session().clock().now()};
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [this, at = draft.at](const base::Done &done) {
            if (done)
                m_state->setText(tr("Draft kept at %1").arg(formats::time(base::koreanTime(at))));
            else
                sayError(done.error());
        });
}

void RecordForm::keep()
{
    m_composition->finish();
    m_keeper->write();
}

void RecordForm::discard()
{
    m_keeper->end();
    m_ready = false;
    m_desk.session().act(
        this,
        [page = m_page, key = m_key](
            work::Context &context) { return work::log::discardDraft(context, page, key); },
        [this](const base::Done &) { Q_EMIT closed(); });
}

void RecordForm::setMasked(bool masked)
{
    if (masked)
        keep();
    m_stack->setCurrentIndex(masked ? 1 : 0);
    m_save->setEnabled(!masked);
}

bool RecordForm::mayBeRead()
{
    if (!m_ready || !m_save->isEnabled() || m_stack->currentIndex() != 0)
        return false;
    m_composition->finish();
    return true;
}

void RecordForm::showWrong()
{
    if (QWidget *wrong = focusWidget())
        m_scroll->ensureWidgetVisible(wrong, 40, 60);
    m_state->setText(tr("Not saved: look at the marked fields"));
    announce(this, m_state->text());
}

void RecordForm::beginSaving()
{
    m_keeper->end();
    m_save->setEnabled(false);
}

void RecordForm::endSaving(const base::Result<base::Id> &id)
{
    // A mask that came meanwhile stays on.
    m_save->setEnabled(m_stack->currentIndex() == 0);
    m_ready = !id;
    if (id)
        return;
    m_keeper->begin();
    m_keeper->touch();
    sayError(id.error());
}

void RecordForm::sayError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_notice->say(Tone::Danger, words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
    m_scroll->ensureVisible(0, 0);
    announce(this, words.happened);
}

} // namespace ui
