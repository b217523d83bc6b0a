// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/leaflet.h"

#include "model/base/money.h"
#include "model/base/names.h"
#include "model/documents/careplanwords.h"
#include "model/documents/papertext.h"
#include "model/documents/qrcode.h"

#include <QCoreApplication>

namespace documents {

namespace {

constexpr double kCodePoints = 84;
constexpr int kDotsAModule = 8;
constexpr qsizetype kLongestCardLine = 120; ///< more would make a code too fine to be read

QString escapedCard(const QString &text)
{
    QString line = text.left(kLongestCardLine).simplified();
    return line.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"));
}

Picture codeOfContact(const LeafletService &service)
{
    Picture picture;
    const QImage code = qrCode(contactCard(service));
    picture.width = picture.height = kCodePoints;
    picture.image = code.scaled(code.size() * kDotsAModule);
    picture.words = words(QT_TRANSLATE_NOOP("documents", "QR code with the contact"));
    picture.align = Align::Right;
    return picture;
}

QString priceText(const LeafletService &service)
{
    if (service.price < 0)
        return {};
    return words(QT_TRANSLATE_NOOP("documents", "%1 won a month, of which copay %2 won"))
        .arg(base::formatDigits(service.price), base::formatDigits(std::max<qint64>(0, service.copay)));
}

Table serviceTable(const LeafletService &service, const PaperTemplate &used)
{
    Table table;
    table.columns = {{66, 0}, {0, 1}, {kCodePoints + 14, 0}};
    Cell name = textCell(service.name, Align::Left, true);
    name.paragraphs.front().runs.front().points = 13;
    name.isHead = true;
    name.mark = service.area;
    name.columnSpan = 2;
    Cell code;
    code.picture = codeOfContact(service);
    Cell scan = smallCell(textOf(used, QStringLiteral("scan")), Align::Center);
    const QString home = service.comesHome
        ? words(QT_TRANSLATE_NOOP("documents", "The service comes to your home."))
        : QString();
    const std::pair<const char *, QString> facts[] = {{QT_TRANSLATE_NOOP("documents", "What"), service.about},
        {QT_TRANSLATE_NOOP("documents", "For whom"), service.forWhom},
        {QT_TRANSLATE_NOOP("documents", "When"), dotted({service.slots, service.sessions})},
        {QT_TRANSLATE_NOOP("documents", "Where"), dotted({home, service.address})},
        {QT_TRANSLATE_NOOP("documents", "Price"), priceText(service)},
        {QT_TRANSLATE_NOOP("documents", "Provider"), service.provider},
        {QT_TRANSLATE_NOOP("documents", "Phone"), base::formatPhone(service.phone)}};
    table.rows.push_back({{name}});
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            table.rows.push_back({{headCell(words(label)), textCell(value)}});
    }
    // The code stands at the right of all rows but the last, which tells what it is for.
    if (table.rows.size() < 3)
        table.rows.push_back({{headCell(words("Area")), textCell(areaWord(service.area))}});
    code.rowSpan = int(table.rows.size()) - 1;
    table.rows.front().cells.push_back(code);
    table.rows.back().cells.push_back(scan);
    return table;
}

} // namespace

QString contactCard(const LeafletService &service)
{
    QStringList lines{QStringLiteral("BEGIN:VCARD"), QStringLiteral("VERSION:3.0"),
        QStringLiteral("N:%1;;;;").arg(escapedCard(service.provider)),
        QStringLiteral("FN:%1").arg(escapedCard(service.provider)),
        QStringLiteral("ORG:%1").arg(escapedCard(service.provider))};
    if (!service.phone.isEmpty())
        lines.append(QStringLiteral("TEL;TYPE=WORK:%1").arg(escapedCard(base::formatPhone(service.phone))));
    if (!service.address.isEmpty())
        lines.append(QStringLiteral("ADR;TYPE=WORK:;;%1;;;;").arg(escapedCard(service.address)));
    lines.append(QStringLiteral("NOTE:%1").arg(escapedCard(service.name)));
    lines.append(QStringLiteral("END:VCARD"));
    return lines.join(QStringLiteral("\r\n"));
}

Document leaflet(const LeafletData &data, const PaperTemplate &used)
{
    PaperDraft draft;
    draft.kind = PaperKind::ServiceLeaflet;
    draft.values = {{QStringLiteral("office"), officeText(data.stamp.office)}};
    PaperSection services{QStringLiteral("services"), {}, {}};
    for (const LeafletService &service : data.services) {
        if (!services.blocks.empty())
            services.blocks.push_back(Paragraph{{{QString(QChar::Nbsp), kSmallPoints, false, Tone::Soft}}});
        services.blocks.push_back(serviceTable(service, used));
    }
    draft.below = data.services.size() == 1 ? data.services.front().provider : QString();
    draft.sections
        = {services, {QStringLiteral("how"), {}, {plain(textOf(used, QStringLiteral("how"), draft.values))}}};
    return compose(draft, used, data.stamp);
}

} // namespace documents
