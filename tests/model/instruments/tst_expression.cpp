// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/evaluation.h"
#include "model/instruments/expressionlexer.h"
#include "tests/model/instruments/forms.h"

#include <QVariant>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const char *const kExpressionForm = R"([
    {"linkId":"g","type":"group","item":[
        {"linkId":"a","type":"choice","answerOption":[
            {"valueCoding":{"code":"no","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]}},
            {"valueCoding":{"code":"yes","system":"urn:x","display":"예","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":2}]}}]},
        {"linkId":"b","type":"choice","repeats":true,"answerOption":[
            {"valueCoding":{"code":"x","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue","valueDecimal":3}]}},
            {"valueCoding":{"code":"y","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":4}]}},
            {"valueCoding":{"code":"z"}}]}]},
    {"linkId":"n","type":"integer"},
    {"linkId":"w","type":"string"},
    {"linkId":"q","type":"quantity"},
    {"linkId":"open","type":"integer"}])";

/// The result as text, so that it can be compared at one glance: values behind each other, or the refusal.
QString result(const QString &text)
{
    static const Questionnaire form = forms::read(kExpressionForm);
    const Answers answers({{u"a"_s, u"yes"_s}, {u"b"_s, QJsonArray{u"x"_s, u"y"_s, u"z"_s}}, {u"n"_s, 7},
        {u"w"_s, u"물"_s}, {u"q"_s, QJsonObject{{u"value"_s, 2.5}, {u"unit"_s, u"kg"_s}}}});
    const ItemIndex index(form);
    const ResponseNode tree = responseTree(index, form, answers);
    const auto expression = Expression::parse(text);
    if (!expression)
        return u"refused"_s;
    const auto values = evaluate(*expression, {{u"resource"_s, {{&tree, {}}}}});
    if (!values)
        return u"no result"_s;
    QStringList words;
    for (const ExpressionValue &each : *values) {
        if (const double *number = std::get_if<double>(&each.data))
            words.append(QString::number(*number, 'g', 12));
        else if (const bool *held = std::get_if<bool>(&each.data))
            words.append(*held ? u"true"_s : u"false"_s);
        else if (const QString *word = std::get_if<QString>(&each.data))
            words.append(*word);
        else if (const Coding *coding = std::get_if<Coding>(&each.data))
            words.append(coding->code);
        else
            words.append(u"?"_s);
    }
    return words.join(u' ');
}

} // namespace

TEST(Expression, reckonsAsFhirPathDoes)
{
    EXPECT_EQ(result(u"1 + 2 * 3"_s), u"7"_s);
    EXPECT_EQ(result(u"(1 + 2) * 3 - -4"_s), u"13"_s);
    EXPECT_EQ(result(u"7 - 2 - 1"_s), u"4"_s);
    EXPECT_EQ(result(u"1 / 4"_s), u"0.25"_s);
    EXPECT_EQ(result(u"1 / 0"_s), QString());
    EXPECT_EQ(result(u"1 + {}"_s), QString());
    EXPECT_EQ(result(u"2 > 1 and 1 <= 1"_s), u"true"_s);
    EXPECT_EQ(result(u"0.1 + 0.2 = 0.3"_s), u"true"_s);
    EXPECT_EQ(result(u"'a' < 'b' or {}"_s), u"true"_s);
    EXPECT_EQ(result(u"{} and false"_s), u"false"_s);
    EXPECT_EQ(result(u"{} and true"_s), QString());
    EXPECT_EQ(result(u"'it\\'s' = 'it\\'s'"_s), u"true"_s);
    EXPECT_EQ(result(u"2 in (1 | 2 | 2)"_s), u"true"_s);
    EXPECT_EQ(result(u"(1 | 2 | 2).count()"_s), u"2"_s);
    EXPECT_EQ(result(u"1 != 2"_s), u"true"_s);
    EXPECT_EQ(result(u"(1 = 1).not()"_s), u"false"_s);
    EXPECT_EQ(result(u"'a' = 1"_s), u"false"_s);
}

TEST(Expression, reckonsNumbersWithTheFunctionsOfFhirPath)
{
    EXPECT_EQ(result(u"2.5.round() + (-2.5).round()"_s), u"0"_s);
    EXPECT_EQ(result(u"2.675.round(2)"_s), u"2.68"_s) << "as written, not as doubles keep it";
    EXPECT_EQ(result(u"(70 / 1.75.power(2)).round(1)"_s), u"22.9"_s);
    EXPECT_EQ(result(u"(-3).abs() | 1.2.ceiling() | (-1.2).floor() | (-1.9).truncate()"_s), u"3 2 -2 -1"_s);
    EXPECT_EQ(result(u"9.sqrt()"_s), u"3"_s);
    EXPECT_EQ(result(u"(-1).sqrt()"_s), QString());
    EXPECT_EQ(result(u"(-1).power(0.5)"_s), QString());
    EXPECT_EQ(result(u"1.exp().ln()"_s), u"1"_s);
    EXPECT_EQ(result(u"7 div 2 | -7 div 2 | 7 mod 4"_s), u"3 -3"_s);
    EXPECT_EQ(result(u"0.3 div 0.1"_s), u"3"_s);
    EXPECT_EQ(result(u"1 div 0"_s), QString());
    EXPECT_EQ(result(u"{}.round()"_s), QString());
    EXPECT_EQ(result(u"'a'.round()"_s), u"no result"_s);
    EXPECT_EQ(result(u"1.5.round(0.5)"_s), u"no result"_s);
    EXPECT_EQ(result(u"(1 | 2).abs()"_s), u"no result"_s);
}

TEST(Expression, looksIntoTextsAndJoinsThem)
{
    EXPECT_EQ(result(u"'a' & {} & 'b'"_s), u"ab"_s);
    EXPECT_EQ(result(u"'a' + 'b'"_s), u"ab"_s);
    EXPECT_EQ(result(u"'a' + {}"_s), QString());
    EXPECT_EQ(result(u"'a' & 1"_s), u"no result"_s);
    EXPECT_EQ(result(u"'carepass'.startsWith('care') and 'carepass'.endsWith('pass')"_s), u"true"_s);
    EXPECT_EQ(result(u"'carepass'.contains('rep')"_s), u"true"_s);
    EXPECT_EQ(result(u"'A1A 1A1'.matches('^[A-Z][0-9][A-Z] [0-9][A-Z][0-9]$')"_s), u"true"_s);
    EXPECT_EQ(result(u"'a'.matches('(')"_s), u"no result"_s);
    EXPECT_EQ(result(u"'물'.length()"_s), u"1"_s);
    EXPECT_EQ(result(u"1.startsWith('1')"_s), u"no result"_s);
}

TEST(Expression, goesThroughManyValuesAtOnce)
{
    EXPECT_EQ(result(u"%resource.item.select(linkId)"_s), u"g n w q"_s);
    EXPECT_EQ(result(u"%resource.item[1].linkId"_s), u"n"_s);
    EXPECT_EQ(result(u"%resource.item[9]"_s), QString());
    EXPECT_EQ(result(u"%resource.item.all(linkId.exists())"_s), u"true"_s);
    EXPECT_EQ(result(u"{}.all(false)"_s), u"true"_s);
    EXPECT_EQ(result(u"%resource.item.all(linkId = 'n')"_s), u"false"_s);
    EXPECT_EQ(result(u"%resource.repeat(item).answer.value.weight().aggregate($this + $total, 0)"_s), u"9"_s);
    EXPECT_EQ(
        result(u"(3 | 1 | 2).aggregate(iif($total.empty() or $this < $total, $this, $total))"_s), u"1"_s);
    EXPECT_EQ(result(u"(1 | 2) contains 2"_s), u"true"_s);
    EXPECT_EQ(result(u"true xor false"_s), u"true"_s);
    EXPECT_EQ(result(u"(false implies {}) and ({} implies true)"_s), u"true"_s);
    EXPECT_EQ(result(u"true implies {}"_s), QString());
    EXPECT_EQ(result(u"1 = 2 implies false and false"_s), u"true"_s);
}

TEST(Expression, comparesDaysAsFarAsTheyTell)
{
    const auto at = [](const QString &text) {
        const auto expression = Expression::parse(text);
        int steps = kMaxEvaluationSteps;
        const auto values = evaluate(
            *expression, {{u"month"_s, {{TimePoint{u"2026-11"_s}}}}}, {{}, QDate(2026, 11, 30)}, steps);
        if (!values || values->empty())
            return values ? u"nothing"_s : u"no result"_s;
        const bool *held = std::get_if<bool>(&values->front().data);
        return held ? QVariant(*held).toString() : std::get<TimePoint>(values->front().data).text;
    };
    EXPECT_EQ(at(u"today()"_s), u"2026-11-30"_s);
    EXPECT_EQ(at(u"today() > @2026-11-29 and today() = @2026-11-30"_s), u"true"_s);
    EXPECT_EQ(at(u"today() > %month"_s), u"nothing"_s);
    EXPECT_EQ(at(u"today() = %month"_s), u"nothing"_s);
    EXPECT_EQ(at(u"@2026-12-01 > %month"_s), u"true"_s);
    EXPECT_EQ(at(u"today() > '2026-11-29'"_s), u"no result"_s);
    EXPECT_EQ(result(u"today()"_s), u"no result"_s) << "no day is given there";
}

TEST(Expression, walksThroughTheResponse)
{
    EXPECT_EQ(result(u"%resource.item.linkId"_s), u"g n w q"_s);
    EXPECT_EQ(result(u"QuestionnaireResponse.item.item.linkId"_s), u"a b"_s);
    EXPECT_EQ(result(u"%resource.repeat(item).linkId"_s), u"g n w q a b"_s);
    EXPECT_EQ(result(u"%resource.item.where(linkId = 'n').answer.value"_s), u"7"_s);
    EXPECT_EQ(result(u"%resource.item.where($this.linkId = 'g').item.first().answer.value.code"_s), u"yes"_s);
    EXPECT_EQ(result(u"%resource.descendants().where(linkId = 'b').answer.value.code"_s), u"x y z"_s);
    EXPECT_EQ(
        result(u"%resource.repeat(item).where(linkId in ('a' | 'b')).answer.value.weight()"_s), u"2 3 4"_s);
    EXPECT_EQ(result(u"%resource.repeat(item).answer.value.ordinal().sum()"_s), u"9"_s);
    EXPECT_EQ(result(u"%resource.repeat(item).answer.value.weight().count()"_s), u"3"_s);
    EXPECT_EQ(result(u"%resource.item.where(linkId = 'open').answer.value.weight().sum()"_s), QString());
    EXPECT_EQ(result(u"%resource.item.where(linkId = 'open').exists()"_s), u"false"_s);
    EXPECT_EQ(result(u"%resource.item.exists(linkId = 'n')"_s), u"true"_s);
    EXPECT_EQ(result(u"%resource.item.where(linkId = 'open').empty()"_s), u"true"_s);
    EXPECT_EQ(result(u"%resource.item.where(linkId = 'q').answer.value.value"_s), u"2.5"_s);
    EXPECT_EQ(result(u"%resource.item.where(linkId = 'q').answer.value.unit"_s), u"kg"_s);
    EXPECT_EQ(result(u"%resource.item.item.answer.value.display"_s), u"예 x y z"_s);
    EXPECT_EQ(
        result(u"iif(%resource.item.where(linkId = 'n').answer.value > 5, 'many', 'few')"_s), u"many"_s);
    EXPECT_EQ(result(u"iif(%resource.item.where(linkId = 'open').answer.value > 5, 1)"_s), QString());
}

TEST(Expression, hasNoResultWhereFhirPathHasNone)
{
    EXPECT_EQ(result(u"%resource.item.linkId + 1"_s), u"no result"_s);
    EXPECT_EQ(result(u"(1 | 2) + 1"_s), u"no result"_s);
    EXPECT_EQ(result(u"(1 | 2) < 1"_s), u"no result"_s);
    EXPECT_EQ(result(u"'a' < 1"_s), u"no result"_s);
    EXPECT_EQ(result(u"%resource.item.linkId.sum()"_s), u"no result"_s);
    EXPECT_EQ(result(u"%resource.item.where(linkId)"_s), u"no result"_s);
    EXPECT_EQ(result(u"%patient.item"_s), u"no result"_s);
    EXPECT_EQ(result(u"%resource.item.weight()"_s), u"no result"_s);
    EXPECT_EQ(result(u"1 and true"_s), u"no result"_s);
    const QString large = QString(u'9').repeated(300);
    EXPECT_EQ(result(large + u" * "_s + large), u"no result"_s);
    // Endless, were it not counted.
    EXPECT_EQ(result(u"%resource.repeat(%resource)"_s), u"no result"_s);
    QString nested = u"%resource.repeat(item).exists()"_s;
    for (int i = 0; i < 12; ++i)
        nested = u"%resource.repeat(item).where(%1).exists()"_s.arg(nested);
    EXPECT_EQ(result(nested), u"no result"_s);
}

TEST(Expression, refusesEverythingElse)
{
    for (const char *text : {"", " ", "1 +", "1 2", "(1", "1)", "now()", "5 % 2", "1 is Integer",
             "%resource.today()", "item.linkId", "$this", "$index", "%resource..item", "%", "'open", "'\\q'",
             "@2026-02-30", "@2026-01", "@2026-01-01T10:00", "5 'mg'", "3 days", "%resource.item[0", "a & b",
             "1 ~ 1", "%resource.valueDecimal", "%resource.where()", "%resource.iif(true, 1)", "count()",
             "%resource.count(1)", "iif(true)", "$total", "%resource.item.where($total = 1)", "1.5.power()",
             "1 // note", "`item`", "{1}", "\"text\"", "2.round(1, 2)"})
        EXPECT_EQ(result(QString::fromUtf8(text)), u"refused"_s) << text;
}

TEST(Expression, refusesWhatIsTooLongOrTooDeep)
{
    EXPECT_TRUE(Expression::parse(u"("_s.repeated(20) + u'1' + u")"_s.repeated(20)));
    EXPECT_FALSE(Expression::parse(u"("_s.repeated(3000) + u'1' + u")"_s.repeated(3000)));
    EXPECT_FALSE(Expression::parse(u"-"_s.repeated(3000) + u'1'));
    EXPECT_TRUE(Expression::parse(u'1' + u"+1"_s.repeated(100)));
    EXPECT_FALSE(Expression::parse(u'1' + u"+1"_s.repeated(2000)));
    EXPECT_FALSE(Expression::parse(u"%resource"_s + u".item"_s.repeated(500)));
    EXPECT_FALSE(Expression::parse(u" "_s.repeated(kMaxExpressionLength) + u'1'));
}

TEST(Expression, survivesRandomText)
{
    std::mt19937 random(20261122);
    const QStringList words{u"%resource"_s, u".item"_s, u".answer"_s, u".value"_s, u".where("_s, u"linkId"_s,
        u"="_s, u"'a'"_s, u")"_s, u"("_s, u".weight()"_s, u".sum()"_s, u"+"_s, u"1"_s, u"iif("_s, u","_s,
        u"|"_s, u"in"_s, u"{}"_s, u".repeat(item)"_s, u"-"_s, u"/"_s, u" "_s, u"$this"_s, u"'"_s, u"\\"_s,
        u"%"_s, QString(QChar(0xD800)), QString(QChar(0))};
    int parsed = 0;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        const auto size = random() % 14;
        for (unsigned long i = 0; i < size; ++i) {
            if (random() % 12 == 0)
                text += QChar(static_cast<char16_t>(random() % 0x10000));
            else
                text += words.at(static_cast<qsizetype>(random() % static_cast<unsigned long>(words.size())));
        }
        parsed += result(text) != u"refused"_s ? 1 : 0;
    }
    EXPECT_GT(parsed, 100);
}

namespace {

/// Writes an expression at random and reckons it directly, by nothing but C++.
class Generator {
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }

    struct Written {
        QString text;
        std::optional<double> value;
    };
    struct Test {
        QString text;
        std::optional<bool> value;
    };

    Written number(int depth)
    {
        switch (depth > 0 ? m_random() % 8 : m_random() % 3) {
        case 0:
            return literal();
        case 1:
            return {u"%resource.item.where(linkId = 'n').answer.value"_s, 7.0};
        case 2:
            return m_random() % 4 ? Written{u"%resource.repeat(item).answer.value.weight().sum()"_s, 9.0}
                                  : Written{u"{}"_s, std::nullopt};
        case 3: {
            const Written inner = number(depth - 1);
            return {u"-("_s + inner.text + u')', inner.value ? std::optional(-*inner.value) : std::nullopt};
        }
        case 4: {
            const Test condition = test(depth - 1);
            const Written yes = number(depth - 1);
            const Written no = number(depth - 1);
            return {u"iif(%1, %2, %3)"_s.arg(condition.text, yes.text, no.text),
                condition.value.value_or(false) ? yes.value : no.value};
        }
        default:
            return operation(depth);
        }
    }

    Test test(int depth)
    {
        if (depth <= 0 || m_random() % 3 == 0) {
            const bool held = m_random() % 2 == 0;
            return {held ? u"true"_s : u"false"_s, held};
        }
        if (m_random() % 2 == 0) {
            const Written left = number(depth - 1);
            const Written right = number(depth - 1);
            static const QStringList kSigns{u"<"_s, u"<="_s, u">"_s, u">="_s, u"="_s, u"!="_s};
            const auto sign = static_cast<qsizetype>(m_random() % 6);
            const QString text = u"(%1) %2 (%3)"_s.arg(left.text, kSigns.at(sign), right.text);
            if (!left.value || !right.value)
                return {text, std::nullopt};
            const double gap = *left.value - *right.value;
            const bool same
                = std::fabs(gap) <= 1e-9 * std::max({1.0, std::fabs(*left.value), std::fabs(*right.value)});
            const bool results[]{
                !same && gap < 0, same || gap < 0, !same && gap > 0, same || gap > 0, same, !same};
            return {text, results[sign]};
        }
        const Test left = test(depth - 1);
        const Test right = test(depth - 1);
        const bool isAnd = m_random() % 2 == 0;
        const QString text = u"(%1) %2 (%3)"_s.arg(left.text, isAnd ? u"and"_s : u"or"_s, right.text);
        if (left.value == !isAnd || right.value == !isAnd)
            return {text, !isAnd};
        return {text, left.value && right.value ? std::optional(isAnd) : std::nullopt};
    }

private:
    Written literal()
    {
        const double value = double(m_random() % 64) / 8;
        return {QString::number(value), value};
    }

    /// Without brackets where the signs bind as written anyway, so that binding is tested too.
    Written operation(int depth)
    {
        const Written left = number(depth - 1);
        const Written right = number(depth - 1);
        static const QStringList kSigns{u"+"_s, u"-"_s, u"*"_s, u"/"_s};
        const auto sign = static_cast<qsizetype>(m_random() % 4);
        QString text = u"(%1) %2 (%3)"_s.arg(left.text, kSigns.at(sign), right.text);
        std::optional<double> value = reckoned(sign, left.value, right.value);
        if (m_random() % 2 == 0) {
            const Written last = literal();
            text += u" + "_s + last.text + u" * 2"_s;
            value = value ? std::optional(*value + *last.value * 2) : std::nullopt;
        }
        return {text, value};
    }

    static std::optional<double> reckoned(
        qsizetype sign, std::optional<double> left, std::optional<double> right)
    {
        if (!left || !right || (sign == 3 && *right == 0))
            return std::nullopt;
        const double results[]{*left + *right, *left - *right, *left * *right, *left / *right};
        return results[sign];
    }

    std::mt19937 m_random;
};

} // namespace

TEST(Expression, equalsADirectEvaluationOfWhatTheGrammarGives)
{
    int valued = 0;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        const Generator::Written written = Generator(seed).number(5);
        const QString found = result(written.text);
        if (written.text.size() > kMaxExpressionLength)
            continue;
        ASSERT_EQ(found, written.value ? QString::number(*written.value, 'g', 12) : QString())
            << qPrintable(written.text);
        valued += written.value ? 1 : 0;
    }
    EXPECT_GT(valued, 1000);
}
