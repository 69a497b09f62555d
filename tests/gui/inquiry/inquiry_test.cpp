// SPDX-License-Identifier: GPL-3.0-or-later
#include "inquiry.h"
#include "models/disk_choice.h"
#include "platform/desktop_session.h"
#include "support/eventually.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>
#include <new>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

using namespace bootlace;
using namespace bootlace::app;

class InquiryTest : public QObject
{
    Q_OBJECT

private slots:
    void anExceptionIsAnAnswer();
    void everyKindOfAnswerCanSayThatItFailed();
    void theDesktopIsNotWaitedFor();
};

void InquiryTest::anExceptionIsAnAnswer()
{
    std::optional<Result<int>> answer;
    Inquiry<Result<int>> inquiry(this, [&](const Result<int> &told) { answer = told; });
    inquiry.ask([](const std::stop_token & /*stop*/) -> Result<int> { throw std::bad_alloc(); });
    EVENTUALLY(answer.has_value());
    QVERIFY(!*answer);
    QCOMPARE(answer->error().cause(), Cause::Internal);
    QVERIFY(!inquiry.isPending());

    answer.reset();
    askOnce(
        this, []() -> Result<int> { throw std::runtime_error("broken"); },
        [&](const Result<int> &told) { answer = told; });
    EVENTUALLY(answer.has_value());
    QCOMPARE(answer->error().message(), std::string("broken"));
}

void InquiryTest::everyKindOfAnswerCanSayThatItFailed()
{
    const Error error(Cause::Internal, "broken");
    QCOMPARE(FailedAnswer<ImageFacts>::of(error).state, ImageFacts::State::Unusable);
    QCOMPARE(FailedAnswer<std::shared_ptr<const ImageFacts>>::of(error)->details, std::string("broken"));
    QVERIFY(FailedAnswer<findings::List>::of(error).hasErrors());
}

// Somebody listens at both buses' addresses and says nothing.
void InquiryTest::theDesktopIsNotWaitedFor()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("bus")).toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(static_cast<std::size_t>(path.size()) < sizeof(address.sun_path));
    std::copy(path.begin(), path.end(), address.sun_path);
    const int bus = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QVERIFY(bus >= 0 && ::bind(bus, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0);
    QVERIFY(::listen(bus, 8) == 0);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + path);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path);
    DesktopSession session;
    const std::shared_ptr<void> lock = session.stayAwake(QStringLiteral("A card is being written"));
    session.notify(QStringLiteral("The card is ready"), {});
    QVERIFY2(QThreadPool::globalInstance()->activeThreadCount() > 0, "whoever waits is not this thread");
    ::close(bus); // now the buses are lost
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
}

QTEST_GUILESS_MAIN(InquiryTest)
#include "inquiry_test.moc"
