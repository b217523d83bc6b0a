// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/papers.h"

#include "model/documents/qrcode.h"
#include "ui/support/dialogs.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace ui::papers {
namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Papers", source);
}

void paintCode(QPainter &painter, const QRectF &page, const QString &code)
{
    const double line = page.height() / 40;
    QFont font = painter.font();
    font.setPointSizeF(18);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRectF(page.left(), page.top(), page.width(), 2 * line), Qt::AlignLeft,
        words(QT_TRANSLATE_NOOP("Papers", "CarePass recovery code")));
    font.setPointSizeF(11);
    font.setBold(false);
    painter.setFont(font);
    const QString advice = words(QT_TRANSLATE_NOOP("Papers",
        "This code opens the vault if the password is forgotten. Keep it where you keep your seal, not "
        "beside the PC."));
    painter.drawText(
        QRectF(page.left(), page.top() + 2.5 * line, page.width(), 3 * line), Qt::TextWordWrap, advice);
    const double side = 10 * line;
    const QRectF picture(page.left(), page.top() + 6 * line, side, side);
    painter.drawImage(picture, documents::qrCode(code));
    font.setPointSizeF(20);
    font.setBold(true);
    painter.setFont(font);
    const QStringList groups = code.split(u'-');
    for (qsizetype at = 0; at < groups.size(); at += 3) {
        const double y = picture.top() + double(at / 3) * 3 * line;
        painter.drawText(QRectF(picture.right() + line, y, page.width() - side - line, 3 * line),
            Qt::AlignVCenter, groups.mid(at, 3).join(QStringLiteral(" - ")));
    }
}

} // namespace

Printed printRecoveryCode(Dialogs &dialogs, QWidget *parent, const QString &code)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(words(QT_TRANSLATE_NOOP("Papers", "Recovery code")));
    if (!dialogs.printer(parent, printer))
        return Printed::No;
    QPainter painter;
    if (!painter.begin(&printer))
        return Printed::Failed;
    paintCode(painter, QRectF(printer.pageLayout().paintRectPixels(printer.resolution())), code);
    return painter.end() && printer.printerState() != QPrinter::Error ? Printed::Yes : Printed::Failed;
}

} // namespace ui::papers
