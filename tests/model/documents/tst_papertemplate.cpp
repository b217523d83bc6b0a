// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/documenttext.h"
#include "model/documents/papertemplate.h"
#include "tests/model/documents/sampleplan.h"
#include "tests/support/expect.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

QJsonObject planJson()
{
    return QJsonDocument::fromJson(writeTemplate(builtInTemplate(PaperKind::CarePlan))).object();
}

TemplateReading readJson(const QJsonObject &json)
{
    return readTemplate(QJsonDocument(json).toJson());
}

QString planText(const PaperTemplate &used)
{
    const auto document = carePlan(sample::plan(), used);
    EXPECT_OK(document);
    return document ? textOf(*document) : QString();
}

} // namespace

TEST(PaperTemplates, builtInOnesAreWholeInBothLanguages)
{
    for (const PaperKind kind : kAllPaperKinds) {
        const PaperTemplate &built = builtInTemplate(kind);
        const auto again = readTemplate(writeTemplate(built));
        EXPECT_TRUE(again.isGood()) << qPrintable(codeOf(kind));
        EXPECT_EQ(again.made, built) << qPrintable(codeOf(kind));
        EXPECT_FALSE(built.title.ko.isEmpty() || built.title.en.isEmpty());
        QStringList sections;
        for (const TemplateSection &section : built.sections) {
            sections.append(section.id);
            EXPECT_EQ(section.heading.ko.isEmpty(), section.heading.en.isEmpty()) << qPrintable(section.id);
        }
        EXPECT_EQ(sections, partsOf(kind).sections);
        for (auto text = built.texts.begin(); text != built.texts.end(); ++text)
            EXPECT_FALSE(text->ko.isEmpty() || text->en.isEmpty()) << qPrintable(text.key());
    }
}

TEST(PaperTemplates, changeTitleOrderLabelsPlacesAndTexts)
{
    QJsonObject json = planJson();
    json[u"title"_s] = u"돌봄 서비스 계획"_s;
    json[u"edition"_s] = u"2026-2"_s;
    json[u"footer"_s] = u"해오름구"_s;
    json[u"approval"_s]
        = QJsonObject{{u"caption"_s, u"결재"_s}, {u"places"_s, QJsonArray{u"담당"_s, u"과장"_s}}};
    json[u"labels"_s] = QJsonArray{QJsonObject{{u"from"_s, u"Copay"_s}, {u"to"_s, u"내는 돈"_s}}};
    json[u"texts"_s] = QJsonObject{{u"declaration"_s, u"{office}에서 설명 들었습니다."_s}};
    json[u"sections"_s] = QJsonArray{QJsonObject{{u"id"_s, u"services"_s}, {u"heading"_s, u"서비스"_s}},
        QJsonObject{{u"id"_s, u"client"_s}, {u"heading"_s, u"이용자"_s},
            {u"fields"_s, QJsonArray{u"name"_s, u"phone"_s}}},
        QJsonObject{
            {u"id"_s, u"own-note"_s}, {u"heading"_s, u"안내"_s}, {u"text"_s, u"문의는 120번입니다."_s}},
        QJsonObject{{u"id"_s, u"declaration"_s}}};
    const TemplateReading reading = readJson(json);
    ASSERT_TRUE(reading.isGood()) << qPrintable(sentenceOf(reading.faults.front()));
    const QString text = planText(reading.made);
    EXPECT_TRUE(text.contains(u"돌봄 서비스 계획"_s));
    EXPECT_TRUE(text.contains(u"과장"_s));
    EXPECT_FALSE(text.contains(u"Dong head"_s));
    EXPECT_TRUE(text.contains(u"내는 돈"_s));
    EXPECT_TRUE(text.contains(u"해오름구 물빛1동 행정복지센터에서 설명 들었습니다."_s));
    EXPECT_TRUE(text.contains(u"문의는 120번입니다."_s));
    EXPECT_LT(text.indexOf(u"뇌질환 맞춤 방문재활"_s), text.indexOf(u"이용자"_s));
    EXPECT_TRUE(text.contains(u"표승재"_s));
    EXPECT_FALSE(text.contains(u"1963"_s)) << "the birthday was not among the fields";
    EXPECT_TRUE(text.contains(u"\n해오름구\n"_s));
    EXPECT_EQ(readTemplate(writeTemplate(reading.made)).made, reading.made);
}

TEST(PaperTemplates, refuseWhatIsWrongWithASentenceThatSaysWhere)
{
    using Kind = TemplateFault::Kind;
    const auto faultOf = [](const char *key, const QJsonValue &value) {
        QJsonObject json = planJson();
        json[QLatin1String(key)] = value;
        return readJson(json).faults;
    };
    const auto section = [](const QJsonObject &one) {
        QJsonArray all = planJson()[u"sections"_s].toArray();
        all.append(one);
        return all;
    };
    const std::tuple<const char *, QJsonValue, Kind, QString> wrong[] = {
        {"paper", u"report"_s, Kind::UnknownPaper, u"paper"_s},
        {"edition", QString(), Kind::NoEdition, u"edition"_s}, {"from", u"어제"_s, Kind::BadDate, u"from"_s},
        {"title", QString(), Kind::NoTitle, u"title"_s},
        {"title", QString(61, u'가'), Kind::TooLong, u"title"_s},
        {"version", 2, Kind::NewerVersion, u"version"_s}, {"format", u"x"_s, Kind::NotATemplate, u"format"_s},
        {"approval", QJsonObject{{u"places"_s, QJsonArray{1, 2, 3, 4, 5, 6}}}, Kind::TooManyPlaces,
            u"approval.places"_s},
        {"sections", QJsonArray(), Kind::MissingSection, u"sections"_s},
        {"sections", section({{u"id"_s, u"money"_s}}), Kind::UnknownSection, u"sections[6].id"_s},
        {"sections", section({{u"id"_s, u"needs"_s}}), Kind::DoubleSection, u"sections[6].id"_s},
        {"sections", section({{u"id"_s, u"own1"_s}}), Kind::EmptySection, u"sections[6].text"_s},
        {"sections", section({{u"id"_s, u"own1"_s}, {u"text"_s, u"{resident}"_s}}), Kind::UnknownPlace,
            u"sections[6].text"_s},
        {"texts", QJsonObject{{u"hello"_s, u"x"_s}}, Kind::UnknownText, u"texts.hello"_s},
        {"logo", u"bm90IGEgcGljdHVyZQ=="_s, Kind::BadLogo, u"logo"_s}};
    for (const auto &[key, value, kind, where] : wrong) {
        const auto faults = faultOf(key, value);
        ASSERT_FALSE(faults.empty()) << key;
        EXPECT_EQ(int(faults.front().kind), int(kind)) << key;
        EXPECT_EQ(faults.front().where, where) << key;
        if (kind != Kind::NotATemplate && kind != Kind::NewerVersion) {
            EXPECT_TRUE(sentenceOf(faults.front()).startsWith(where))
                << qPrintable(sentenceOf(faults.front()));
        }
        EXPECT_FALSE(sentenceOf(faults.front()).contains(u'%'));
    }
    EXPECT_EQ(int(readTemplate("{\"format\": ").faults.front().kind), int(Kind::NotJson));
    QJsonObject fields = planJson();
    QJsonArray sections = fields[u"sections"_s].toArray();
    sections[0] = QJsonObject{{u"id"_s, u"client"_s}, {u"fields"_s, QJsonArray{u"salary"_s}}};
    fields[u"sections"_s] = sections;
    EXPECT_EQ(sentenceOf(readJson(fields).faults.front()),
        u"sections[0].fields: there is no field “salary”. There are: name, birth, caseNumber, address, "
        u"phone, "
        u"caseClass, household, lead."_s);
}

TEST(PaperTemplates, whatIsFilledInIsNeverAPlaceItself)
{
    CarePlanData data = sample::plan();
    data.office = u"{office}{declaration}%1"_s;
    PaperTemplate made = builtInTemplate(PaperKind::CarePlan);
    made.texts[u"declaration"_s] = {u"[{office}]"_s, u"[{office}]"_s};
    const auto document = carePlan(data, made);
    ASSERT_OK(document);
    EXPECT_TRUE(textOf(*document).contains(u"[{office}{declaration}%1]"_s));
}

TEST(PaperTemplates, aLogoStandsAboveTheTitle)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::black);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(image.save(&buffer, "PNG"));
    QJsonObject json = planJson();
    json[u"logo"_s] = QString::fromLatin1(buffer.data().toBase64());
    const TemplateReading reading = readJson(json);
    ASSERT_TRUE(reading.isGood());
    const auto document = carePlan(sample::plan(), reading.made);
    ASSERT_OK(document);
    const auto *logo = std::get_if<Picture>(&document->blocks.front());
    ASSERT_TRUE(logo);
    EXPECT_EQ(logo->width, 2 * logo->height);
}
