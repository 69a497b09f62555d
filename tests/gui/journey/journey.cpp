// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/journey.h"

#include "pages/page.h"
#include "support/eventually.h"
#include "support/kernel_folder.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

namespace bootlace::test {
namespace {

constexpr ByteCount cardSize = 1_GiB;
const QString cardId = QStringLiteral("mmcblk0");

// A recipe with everything in it: firmware packed here, an overlay of the build's own, one of the person's.
const std::string recipeText = "format = 1\nboard = 'bananapi-bpi-r3'\nmedium = 'sd'\n[firmware]\nbl2 = 'bl2.bin'\n"
                               "fip = { bl31 = 'bl31.bin', bl33 = 'bl33.bin' }\n[kernel]\nbuild = 'build'\n"
                               "overlays = ['mt7986a-bananapi-bpi-r3-sd']\n[esp]\nsize = '64 MiB'\n"
                               "[root]\nsource = 'root'\n";

device::Refusal refusal(device::Reason reason)
{
    return {reason, "the engine's words"};
}

} // namespace

const char *nameOf(Stop stop)
{
    constexpr std::array names{"start",  "medium",    "firmware",      "kernel",      "overlays",
                               "tree",   "root",      "flash targets", "two targets", "image",
                               "target", "review",    "writing",       "question",    "result",
                               "card",   "verifying", "findings",      "chain",       "failure"};
    return names.at(static_cast<std::size_t>(stop));
}

Journey::Journey(Begin begin)
    : memory(cardSize)
    , gate(std::make_shared<GateSink>(memory, GateSink::At::Verify))
    , held(std::make_shared<HeldSink>(memory))
{
    KernelFolder{}.write(files.path("build"));
    files.write("router.toml", asBytes(recipeText));
    const std::filesystem::path library = world.folder.path().toStdString() + "/bootlace/kernels/without-a-tree";
    KernelFolder{.version = "6.6.52-some-longer-name", .config = {}, .hasTree = false}.write(library);
    KernelFolder{}.write(library.parent_path() / "router");
    plugDisks();
    m_wizard.emplace(world.services());
    window().resize(window().minimumSize());
    window().show();
    window().activateWindow();
    if (begin == Begin::WithRecipe) {
        m_wizard->openRecipe(QString::fromStdString(files.path("router.toml")));
    }
    if (!QTest::qWaitForWindowActive(&window(), test::patience) || !arrives(begin == Begin::WithRecipe ? 6 : 0)) {
        qFatal("the recipe was not opened");
    }
    window().goTo(begin == Begin::WithRecipe ? 1 : 0);
}

Journey::~Journey()
{
    gate->open();
    held->let();
}

const std::string &Journey::recipe()
{
    return recipeText;
}

app::DiskInfo Journey::card()
{
    app::DiskInfo card = FakeDisks::card(cardId, cardSize);
    card.disk.vendor = "SanDisk";
    card.disk.model = "Ultra microSDXC UHS-I";
    card.disk.diskseq = 7;
    card.contents = {{QStringLiteral("photos"), QStringLiteral("vfat"), 300_MiB, {}}};
    return card;
}

void Journey::plugDisks()
{
    app::DiskInfo mounted = FakeDisks::card(QStringLiteral("sdb"), 64_GiB);
    mounted.disk.bus = device::Bus::Usb;
    mounted.refusals = {refusal(device::Reason::Mounted), refusal(device::Reason::ReadOnly)};
    app::DiskInfo empty = FakeDisks::card(QStringLiteral("sdc"), ByteCount());
    empty.refusals = {refusal(device::Reason::NoMedium)};
    for (const app::DiskInfo &disk : {card(), mounted, empty}) {
        world.disks.plug(disk);
    }
    world.disks.setSink(cardId, std::shared_ptr<sink::Sink>(gate));
}

void Journey::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window().windowHandle(), static_cast<Qt::Key>(key), modifiers);
}

void Journey::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(window().windowHandle(), letter.toLatin1());
    }
}

bool Journey::arrives(int step)
{
    return test::comesTrue([&] { return window().currentStep() == step; });
}

void Journey::chooseCard()
{
    app::Destination destination;
    destination.disk = card();
    world.draft.setDestination(0, destination);
}

void Journey::choose(const char *list, int row)
{
    auto *disks = find<QAbstractItemView>(list);
    disks->setCurrentIndex({});
    disks->setCurrentIndex(disks->model()->index(row, 0));
}

void Journey::write()
{
    auto *name = find<QLineEdit>("typed-name");
    EVENTUALLY(name->isVisible());
    name->setText(card().name());
    find<QPushButton>("next")->click();
}

void Journey::finishWriting()
{
    gate->open();
    EVENTUALLY_EQUAL(window().currentStep(), 9);
}

void Journey::verify()
{
    memory.flipBit(ByteOffset((200_MiB).value()));
    memory.flipBit(ByteOffset((12_MiB).value()));
    world.disks.setSink(cardId, std::shared_ptr<sink::Sink>(held));
    find<QAbstractButton>("check-by-disk")->click();
    find<QPushButton>("next")->click();
    EVENTUALLY_EQUAL(window().currentStep(), 2);
}

// The same card once more, but it is gone when it is to be opened.
void Journey::fail()
{
    world.disks.setSink(cardId, bootlace::fail(Cause::DeviceGone, "/dev/mmcblk0 is no longer connected"));
    window().begin(0);
    chooseCard();
    window().goTo(7);
    write();
    EVENTUALLY_EQUAL(window().currentStep(), 9);
}

// Layouts in layouts are told of what changed in them one after the other.
void Journey::settle()
{
    for (int layer = 0; layer < 12; ++layer) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void Journey::goToParts(Stop stop)
{
    switch (stop) {
    case Stop::Start:
    case Stop::Medium:
    case Stop::Firmware:
        window().goTo(static_cast<int>(stop));
        EVENTUALLY(window().currentPage()->isComplete());
        break;
    case Stop::Kernel:
        window().goTo(3);
        EVENTUALLY_EQUAL(find<QTreeView>("builds")->model()->rowCount(), 4);
        EVENTUALLY(window().currentPage()->isComplete());
        find<QAbstractButton>("more")->setFocus();
        find<QAbstractButton>("more")->setChecked(true);
        break;
    case Stop::Overlays:
        window().goTo(4);
        EVENTUALLY(window().currentPage()->isComplete());
        break;
    case Stop::Tree:
        find<QTabWidget>("overlay-tabs")->setCurrentIndex(1);
        EVENTUALLY(find<QTreeView>("device-tree")->model()->rowCount() > 0);
        break;
    case Stop::Root:
        find<QTabWidget>("overlay-tabs")->setCurrentIndex(0);
        window().goTo(5);
        EVENTUALLY(window().currentPage()->isComplete());
        find<QAbstractButton>("root-more")->setChecked(true);
        break;
    default:
        break;
    }
}

void Journey::goToAct(Stop stop)
{
    switch (stop) {
    case Stop::FlashTargets:
        window().goTo(1);
        world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nand"; });
        world.draft.edit([](recipe::Recipe &recipe) { recipe.kernel.overlays.clear(); }); // the build has none
        window().goTo(6);
        EVENTUALLY(!world.draft.destinations()[2].image.isEmpty());
        break;
    case Stop::TwoTargets:
        window().goTo(1);
        world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "nvme"; });
        window().goTo(6);
        break;
    case Stop::Image:
        window().goTo(1);
        world.draft.edit([](recipe::Recipe &recipe) { recipe.medium.value = "sd"; });
        window().goTo(6);
        window().acceptFile(QString::fromStdString(files.path("card.img")));
        EVENTUALLY(window().currentPage()->isComplete());
        break;
    case Stop::Target:
        find<QAbstractButton>("target-by-disk")->click();
        chooseCard();
        break;
    case Stop::Review:
        find<QAbstractButton>("target-by-disk")->click();
        chooseCard();
        window().goTo(7);
        EVENTUALLY(find<QLineEdit>("typed-name")->isVisible());
        break;
    case Stop::Writing:
        write();
        EVENTUALLY(gate->isReached());
        find<QAbstractButton>("writing-details")->setChecked(true);
        break;
    case Stop::Question:
        find<QPushButton>("cancel")->click();
        break;
    case Stop::Result:
        finishWriting();
        find<QAbstractButton>("details-button")->click();
        break;
    default:
        break;
    }
}

void Journey::goToCheck(Stop stop)
{
    switch (stop) {
    case Stop::Card:
        window().goTo(0);
        window().begin(1);
        choose("check-disks", 0);
        EVENTUALLY(window().currentPage()->isComplete());
        break;
    case Stop::Verifying:
        verify();
        break;
    case Stop::Findings:
        held->let();
        EVENTUALLY_EQUAL(window().currentStep(), 3);
        break;
    case Stop::Chain:
        find<QTabWidget>("findings-lists")->setCurrentIndex(1);
        break;
    case Stop::Failure:
        fail();
        break;
    default:
        break;
    }
}

void Journey::go(Stop stop)
{
    if (stop < Stop::FlashTargets) {
        goToParts(stop);
    } else if (stop < Stop::Card) {
        goToAct(stop);
    } else {
        goToCheck(stop);
    }
    settle();
}

} // namespace bootlace::test
