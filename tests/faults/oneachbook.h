// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/realoffice.h"
#include "tests/support/postgresserver.h"

#include <gtest/gtest.h>

namespace faults {

/// Where an office keeps its book: in a file, or on a PostgreSQL server.
enum class Book { File, Server };

/// A suite that runs over each book: an office that is up, and what becomes of it when its backup is put
/// back.
class OnEachBook : public ::testing::TestWithParam<Book> {
protected:
    void SetUp() override
    {
        if (GetParam() == Book::Server && !support::PostgresServer::shared())
            GTEST_SKIP() << support::PostgresServer::missing().toStdString();
        office.database = newDatabase();
        ASSERT_TRUE(office.comesUp());
    }
    static QString newDatabase()
    {
        return GetParam() == Book::Server ? support::PostgresServer::shared()->newDatabase() : QString();
    }
    void backUp(const QString &name) const { office.done({QStringLiteral("backup"), office.file(name)}); }
    void putBack(const QString &name) { ASSERT_TRUE(office.goOnAs(office.file(name), newDatabase())); }

    RealOffice office;
};

inline std::string nameOfBook(const ::testing::TestParamInfo<Book> &book)
{
    return book.param == Book::File ? "File" : "Server";
}

#define ON_EACH_BOOK(suite)                                                                                  \
    INSTANTIATE_TEST_SUITE_P(Real, suite, ::testing::Values(Book::File, Book::Server), nameOfBook)

} // namespace faults
