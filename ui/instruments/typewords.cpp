// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/typewords.h"

#include <QCoreApplication>

namespace ui {

using instruments::DraftFault;
using instruments::ItemRole;
using instruments::ItemType;

namespace {

class TypeWords {
    Q_DECLARE_TR_FUNCTIONS(TypeWords)
public:
    static QString word(ItemType type)
    {
        switch (type) {
        case ItemType::Group:
            return tr("Group");
        case ItemType::Display:
            return tr("Text to read");
        case ItemType::Boolean:
            return tr("Yes or no");
        case ItemType::Decimal:
            return tr("Number with decimals");
        case ItemType::Integer:
            return tr("Whole number");
        case ItemType::Date:
            return tr("Day");
        case ItemType::DateTime:
            return tr("Day and time");
        case ItemType::Time:
            return tr("Time of day");
        case ItemType::String:
            return tr("One line of text");
        case ItemType::Text:
            return tr("Text of several lines");
        case ItemType::Url:
            return tr("Web address");
        case ItemType::Choice:
            return tr("Choose one answer");
        case ItemType::OpenChoice:
            return tr("Choose or write an answer");
        case ItemType::Attachment:
            return tr("Attachment");
        case ItemType::Reference:
            return tr("Reference to a record");
        case ItemType::Quantity:
            return tr("Number with a unit");
        }
        return {};
    }
    static QString several() { return tr("Choose several answers"); }
    static QString total(ItemRole role) { return role == ItemRole::Total ? tr("Total") : tr("Subtotal"); }

    static QString fault(DraftFault fault, const QString &where)
    {
        switch (fault) {
        case DraftFault::NoTitle:
            return tr("The checklist has no name yet.");
        case DraftFault::NoQuestion:
            return tr("There is no question yet.");
        case DraftFault::NoText:
            return tr("%1 has no words.").arg(where);
        case DraftFault::NoAnswers:
            return tr("%1 has too few answers to choose from.").arg(where);
        case DraftFault::NoAnswerText:
            return tr("%1 has an answer without words.").arg(where);
        case DraftFault::AnswersAlike:
            return tr("%1 has the same answer twice.").arg(where);
        case DraftFault::TextsAlike:
            return tr("%1 asks the same as another question.").arg(where);
        case DraftFault::PointsMissing:
            return tr("%1 has an answer without points.").arg(where);
        case DraftFault::TotalOfNothing:
            return tr("%1 has nothing to count: no question has points.").arg(where);
        default:
            return more(fault, where);
        }
    }

private:
    static QString more(DraftFault fault, const QString &where)
    {
        switch (fault) {
        case DraftFault::BandWithoutName:
            return tr("%1 has a band without a name.").arg(where);
        case DraftFault::BandWithoutSource:
            return tr("%1 has a band that does not say where its limit comes from.").arg(where);
        case DraftFault::BandsAlike:
            return tr("%1 has two bands that begin at the same points.").arg(where);
        case DraftFault::BandsBeginLate:
            return tr("%1: low points fall into no band.").arg(where);
        case DraftFault::BandOutOfReach:
            return tr("%1 has a band that no answers can reach.").arg(where);
        case DraftFault::AsksItself:
            return tr("%1 depends on itself.").arg(where);
        case DraftFault::AsksLater:
            return tr("%1 depends on a question that comes after it.").arg(where);
        case DraftFault::AsksMissing:
            return tr("%1 depends on a question that is not there.").arg(where);
        case DraftFault::AsksNoAnswer:
            return tr("%1 waits for an answer that cannot be chosen.").arg(where);
        case DraftFault::UrgentAnswerGone:
            return tr("%1 is urgent on an answer that cannot be chosen.").arg(where);
        case DraftFault::NoSafetySteps:
            return tr("%1 is an urgent point and does not say what to do at once.").arg(where);
        case DraftFault::LimitsCrossed:
            return tr("%1: the least is more than the most.").arg(where);
        case DraftFault::OfFhirR5:
            return tr("It is written for FHIR R5; programs for R4 may not read what is exported.");
        default:
            return tr("%1 has an expression that this program keeps and does not compute.").arg(where);
        }
    }
};

} // namespace

const QList<QuestionKind> &questionKinds()
{
    static const QList<QuestionKind> kinds{{ItemType::Choice, false}, {ItemType::Choice, true},
        {ItemType::OpenChoice, false}, {ItemType::Boolean, false}, {ItemType::Integer, false},
        {ItemType::Decimal, false}, {ItemType::String, false}, {ItemType::Text, false},
        {ItemType::Date, false}, {ItemType::Time, false}, {ItemType::DateTime, false},
        {ItemType::Display, false}};
    return kinds;
}

QString kindWord(const QuestionKind &kind)
{
    return kind.repeats && kind.type == ItemType::Choice ? TypeWords::several() : TypeWords::word(kind.type);
}

QString typeWord(const instruments::Item &item)
{
    if (item.role == ItemRole::Total || item.role == ItemRole::Subtotal)
        return TypeWords::total(item.role);
    return kindWord({item.type, item.repeats});
}

QString problemSentence(const instruments::DraftProblem &problem, const QString &where)
{
    return TypeWords::fault(problem.fault, where);
}

} // namespace ui
