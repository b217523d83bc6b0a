// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/papertemplate.h"

#include "model/base/calendar.h"
#include "model/documents/papertext.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace documents {

namespace {

using Kind = TemplateFault::Kind;

constexpr qsizetype kLongestTitle = 60;
constexpr qsizetype kLongestLabel = 40;
constexpr qsizetype kLongestText = 2'000;
constexpr size_t kMostPlaces = 5;
constexpr qsizetype kMostLogoBytes = 200 << 10;
constexpr int kVersion = 1;

class TemplateReader {
public:
    TemplateReading run(const QByteArray &json);

private:
    void fault(Kind kind, const QString &where, const QString &detail = {}, const QStringList &known = {})
    {
        m_reading.faults.push_back({kind, where, detail, known.join(word(", "))});
    }
    Words words(const QJsonValue &value, const QString &where, qsizetype longest);
    void readHead(const QJsonObject &json);
    void readApproval(const QJsonObject &json);
    void readSections(const QJsonArray &sections);
    void readSection(const QJsonObject &json, const QString &where);
    void readTexts(const QJsonObject &texts);
    void readLabels(const QJsonArray &labels);
    void readLogo(const QString &base64);

    TemplateReading m_reading;
    PaperParts m_parts;
};

Words TemplateReader::words(const QJsonValue &value, const QString &where, qsizetype longest)
{
    const Words read = value.isString() ? Words{value.toString(), value.toString()}
                                        : Words{value[word("ko")].toString(), value[word("en")].toString()};
    static const QRegularExpression kPlace(word("\\{([A-Za-z]*)\\}"));
    for (const QString &text : {read.ko, read.en}) {
        if (text.size() > longest)
            fault(Kind::TooLong, where, QString::number(longest));
        for (auto place = kPlace.globalMatch(text); place.hasNext();) {
            const QString name = place.next().captured(1);
            if (!m_parts.places.contains(name))
                fault(Kind::UnknownPlace, where, name, m_parts.places);
        }
    }
    return read;
}

void TemplateReader::readHead(const QJsonObject &json)
{
    PaperTemplate &made = m_reading.made;
    made.edition = json[word("edition")].toString().trimmed();
    if (made.edition.isEmpty() || made.edition.size() > kLongestLabel)
        fault(Kind::NoEdition, word("edition"));
    const QString from = json[word("from")].toString();
    made.from = base::dayFromIso(from).value_or(QDate());
    if (!made.from.isValid())
        fault(Kind::BadDate, word("from"), from);
    made.name = words(json[word("name")], word("name"), kLongestTitle);
    made.title = words(json[word("title")], word("title"), kLongestTitle);
    if (made.title.isEmpty())
        fault(Kind::NoTitle, word("title"));
    made.footer = words(json[word("footer")], word("footer"), kLongestTitle);
}

void TemplateReader::readApproval(const QJsonObject &json)
{
    PaperTemplate &made = m_reading.made;
    made.approvalCaption = words(json[word("caption")], word("approval.caption"), kLongestLabel);
    const QJsonArray places = json[word("places")].toArray();
    for (const QJsonValue &place : places)
        made.approvalPlaces.push_back(words(place, word("approval.places"), kLongestLabel));
    if (made.approvalPlaces.size() > kMostPlaces)
        fault(Kind::TooManyPlaces, word("approval.places"));
}

void TemplateReader::readSection(const QJsonObject &json, const QString &where)
{
    TemplateSection section;
    section.id = json[word("id")].toString();
    section.heading = words(json[word("heading")], where + word(".heading"), kLongestTitle);
    section.text = words(json[word("text")], where + word(".text"), kLongestText);
    section.isHidden = json[word("hidden")].toBool();
    const QJsonArray fields = json[word("fields")].toArray();
    for (const QJsonValue &field : fields) {
        section.fields.append(field.toString());
        if (!m_parts.fields.contains(section.fields.last()))
            fault(Kind::UnknownField, where + word(".fields"), section.fields.last(), m_parts.fields);
    }
    const bool isOwn = section.id.startsWith(word("own"));
    if (!isOwn && !m_parts.sections.contains(section.id))
        fault(Kind::UnknownSection, where + word(".id"), section.id, m_parts.sections);
    if (isOwn && section.text.isEmpty())
        fault(Kind::EmptySection, where + word(".text"), section.id);
    if (m_reading.made.find(section.id))
        fault(Kind::DoubleSection, where + word(".id"), section.id);
    m_reading.made.sections.push_back(std::move(section));
}

void TemplateReader::readSections(const QJsonArray &sections)
{
    for (qsizetype i = 0; i < sections.size(); ++i)
        readSection(sections.at(i).toObject(), QStringLiteral("sections[%1]").arg(i));
    for (const QString &needed : std::as_const(m_parts.needed)) {
        const TemplateSection *found = m_reading.made.find(needed);
        if (!found || found->isHidden)
            fault(Kind::MissingSection, word("sections"), needed);
    }
}

void TemplateReader::readTexts(const QJsonObject &texts)
{
    PaperTemplate &made = m_reading.made;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        made.texts.insert(text.key(), words(text.value(), word("texts.") + text.key(), kLongestText));
}

void TemplateReader::readLabels(const QJsonArray &labels)
{
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QJsonValue label = labels.at(i);
        m_reading.made.labels.push_back({label[word("from")].toString(),
            words(label[word("to")], QStringLiteral("labels[%1].to").arg(i), kLongestLabel)});
    }
}

void TemplateReader::readLogo(const QString &base64)
{
    if (base64.isEmpty())
        return;
    const QByteArray bytes = QByteArray::fromBase64(base64.toLatin1());
    if (bytes.size() > kMostLogoBytes || !bytes.startsWith("\x89PNG")
        || QImage::fromData(bytes, "PNG").isNull())
        fault(Kind::BadLogo, word("logo"));
    else
        m_reading.made.logo = bytes;
}

TemplateReading TemplateReader::run(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        fault(Kind::NotJson, {}, QString::number(error.offset));
        return m_reading;
    }
    const QJsonObject root = document.object();
    if (root[word("format")].toString() != word("carepass-template")) {
        fault(Kind::NotATemplate, word("format"));
        return m_reading;
    }
    if (root[word("version")].toInt() > kVersion) {
        fault(Kind::NewerVersion, word("version"));
        return m_reading;
    }
    const auto kind = paperKindOf(root[word("paper")].toString());
    if (!kind) {
        QStringList known;
        for (const PaperKind each : kAllPaperKinds)
            known.append(codeOf(each));
        fault(Kind::UnknownPaper, word("paper"), root[word("paper")].toString(), known);
        return m_reading;
    }
    m_reading.made.kind = *kind;
    m_parts = partsOf(*kind);
    readHead(root);
    readApproval(root[word("approval")].toObject());
    readSections(root[word("sections")].toArray());
    readTexts(root[word("texts")].toObject());
    readLabels(root[word("labels")].toArray());
    readLogo(root[word("logo")].toString());
    return m_reading;
}

QJsonObject jsonOf(const Words &words)
{
    return {{word("ko"), words.ko}, {word("en"), words.en}};
}

QJsonObject jsonOf(const TemplateSection &section)
{
    QJsonObject json{{word("id"), section.id}};
    if (!section.heading.isEmpty())
        json.insert(word("heading"), jsonOf(section.heading));
    if (!section.text.isEmpty())
        json.insert(word("text"), jsonOf(section.text));
    if (!section.fields.isEmpty())
        json.insert(word("fields"), QJsonArray::fromStringList(section.fields));
    if (section.isHidden)
        json.insert(word("hidden"), true);
    return json;
}

} // namespace

TemplateReading readAnyTexts(const QByteArray &json)
{
    return TemplateReader().run(json);
}

TemplateReading readTemplate(const QByteArray &json)
{
    TemplateReading reading = readAnyTexts(json);
    if (!reading.isGood())
        return reading;
    const QHash<QString, Words> &known = builtInTemplate(reading.made.kind).texts;
    for (auto text = reading.made.texts.constBegin(); text != reading.made.texts.constEnd(); ++text) {
        if (!known.contains(text.key())) {
            QStringList names = known.keys();
            names.sort();
            reading.faults.push_back(
                {Kind::UnknownText, word("texts.") + text.key(), text.key(), names.join(word(", "))});
        }
    }
    return reading;
}

QByteArray writeTemplate(const PaperTemplate &made)
{
    QJsonArray places, sections, labels;
    for (const Words &place : made.approvalPlaces)
        places.append(jsonOf(place));
    for (const TemplateSection &section : made.sections)
        sections.append(jsonOf(section));
    for (const TemplateLabel &label : made.labels)
        labels.append(QJsonObject{{word("from"), label.from}, {word("to"), jsonOf(label.to)}});
    QJsonObject texts;
    for (auto text = made.texts.constBegin(); text != made.texts.constEnd(); ++text)
        texts.insert(text.key(), jsonOf(text.value()));
    const QJsonObject json{{word("format"), word("carepass-template")}, {word("version"), kVersion},
        {word("paper"), codeOf(made.kind)}, {word("edition"), made.edition},
        {word("from"), base::isoDay(made.from)}, {word("name"), jsonOf(made.name)},
        {word("title"), jsonOf(made.title)},
        {word("approval"),
            QJsonObject{{word("caption"), jsonOf(made.approvalCaption)}, {word("places"), places}}},
        {word("sections"), sections}, {word("texts"), texts}, {word("labels"), labels},
        {word("footer"), jsonOf(made.footer)}, {word("logo"), QString::fromLatin1(made.logo.toBase64())}};
    return QJsonDocument(json).toJson();
}

} // namespace documents
