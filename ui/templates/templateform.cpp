// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateform.h"

#include "ui/support/language.h"
#include "ui/templates/placerows.h"
#include "ui/templates/sectionrows.h"
#include "ui/templates/templatewords.h"
#include "ui/templates/textrows.h"
#include "ui/templates/wordsedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

TemplateForm::TemplateForm(QWidget *parent)
    : QWidget(parent)
    , m_language(new Segments({}, {u"\uD55C\uAD6D\uC5B4"_s, u"English"_s}))
    , m_head(new Card)
    , m_sectionsCard(new Card)
    , m_textsCard(new Card)
    , m_name(new QLineEdit)
    , m_title(new QLineEdit)
    , m_footer(new QLineEdit)
    , m_caption(new QLineEdit)
    , m_places(new PlaceRows)
    , m_logo(new Button)
    , m_noLogo(new Button({}, ButtonKind::Flat))
    , m_sections(new SectionRows)
    , m_texts(new TextRows)
    , m_fillIn(new TextLabel({}, TextSize::Caption, Colour::Text2))
{
    m_title->setObjectName(u"templateTitle"_s);
    m_language->setCurrent(tongueOnScreen() == Tongue::Korean ? 0 : 1);
    build();
    words();
}

void TemplateForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).gap());
    column->addWidget(m_language, 0, Qt::AlignLeft);
    auto *logo = new QWidget;
    auto *logoRow = new QHBoxLayout(logo);
    logoRow->setContentsMargins(0, 0, 0, 0);
    logoRow->setSpacing(0);
    m_logo->small()->withIcon(u"doc"_s);
    m_noLogo->small();
    logoRow->addWidget(m_logo);
    logoRow->addWidget(m_noLogo);
    logoRow->addStretch(1);
    QVBoxLayout *body = m_head->body();
    body->setSpacing(2);
    for (QWidget *field :
        {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_footer),
            static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_places), logo}) {
        auto *label = new TextLabel({}, TextSize::Caption, Colour::Text2);
        label->setContentsMargins(3, m_labels.isEmpty() ? 0 : 6, 0, 0);
        label->setBuddy(field);
        body->addWidget(label);
        body->addWidget(field);
        m_labels.append({label, field});
    }
    m_sectionsCard->body()->addWidget(m_sections);
    m_fillIn->overflow(Overflow::Wrap);
    m_textsCard->body()->addWidget(m_fillIn);
    m_textsCard->body()->addWidget(m_texts);
    for (Card *card : {m_head, m_sectionsCard, m_textsCard})
        column->addWidget(card);
    column->addStretch(1);
    connect(m_language, &Segments::chosen, this, [this] {
        fill();
        Q_EMIT languageChosen();
    });
    for (QLineEdit *line : {m_name, m_title, m_footer, m_caption})
        connect(line, &QLineEdit::textEdited, this, &TemplateForm::readLines);
    connect(m_places, &PlaceRows::edited, this, [this](const std::vector<documents::Words> &places) {
        m_form.approvalPlaces = places;
        Q_EMIT edited();
    });
    connect(m_sections, &SectionRows::edited, this,
        [this](const std::vector<documents::TemplateSection> &sections) {
            m_form.sections = sections;
            Q_EMIT edited();
        });
    connect(m_texts, &TextRows::edited, this, [this](const QHash<QString, documents::Words> &texts) {
        m_form.texts = texts;
        Q_EMIT edited();
    });
    connect(m_logo, &Button::clicked, this, &TemplateForm::logoWanted);
    connect(m_noLogo, &Button::clicked, this, [this] {
        setLogo({});
        m_logo->setFocus();
    });
}

void TemplateForm::words()
{
    m_language->setAccessibleName(tr("Language that is written in"));
    m_head->setTitle(tr("Head and foot"));
    m_sectionsCard->setTitle(tr("Sections"));
    m_sectionsCard->setNote(tr("in this order"));
    m_textsCard->setTitle(tr("Texts"));
    const QStringList names{tr("Name of the template"), tr("Title of the paper"),
        tr("Foot of the page (empty: the office)"), tr("Caption of the box of approval"),
        tr("Places of approval"), tr("Logo (PNG, at most 200 KiB)")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels.at(i).first->setText(names.at(i));
        m_labels.at(i).second->setAccessibleName(names.at(i));
    }
    m_noLogo->setText(tr("No logo"));
    fill();
}

instruments::Language TemplateForm::language() const
{
    return m_language->current() == 1 ? instruments::Language::English : instruments::Language::Korean;
}

void TemplateForm::show(const documents::PaperTemplate &form)
{
    m_form = form;
    fill();
}

void TemplateForm::begin()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void TemplateForm::fill()
{
    const instruments::Language language = this->language();
    wordsedit::put(m_name, wordsedit::in(std::as_const(m_form.name), language));
    wordsedit::put(m_title, wordsedit::in(std::as_const(m_form.title), language));
    wordsedit::put(m_footer, wordsedit::in(std::as_const(m_form.footer), language));
    wordsedit::put(m_caption, wordsedit::in(std::as_const(m_form.approvalCaption), language));
    m_places->show(m_form.approvalPlaces, language);
    m_sections->show(m_form, language);
    m_texts->show(m_form, language);
    m_logo->setText(m_form.logo.isEmpty() ? tr("Choose a logo") : tr("Another logo"));
    m_noLogo->setVisible(!m_form.logo.isEmpty());
    const QString places = templatewords::placesOf(m_form.kind);
    m_fillIn->setText(
        tr("An empty text is that of the built-in template. Filled in by itself: %1.").arg(places));
    m_textsCard->setVisible(!documents::builtInTemplate(m_form.kind).texts.isEmpty());
}

void TemplateForm::readLines()
{
    const instruments::Language language = this->language();
    wordsedit::in(m_form.name, language) = m_name->text();
    wordsedit::in(m_form.title, language) = m_title->text();
    wordsedit::in(m_form.footer, language) = m_footer->text();
    wordsedit::in(m_form.approvalCaption, language) = m_caption->text();
    Q_EMIT edited();
}

void TemplateForm::setLogo(const QByteArray &png)
{
    m_form.logo = png;
    fill();
    Q_EMIT edited();
}

void TemplateForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
