// SPDX-License-Identifier: GPL-3.0-or-later
// A card that fails on purpose: a FUSE file system with two files. "disk" is the card, to be put under a loop device
// (losetup --direct-io=on); each line written to "rules" sets a rule, and "clear" forgets them all. The loop driver
// passes the errno of a FUSE answer on (Linux 6.18 does), so that a writer sees what a real card would show.
//
//   faultdisk FOLDER BYTES          stays in the foreground until FOLDER is unmounted
//
//   write-error OFFSET              a write that touches the byte fails with EIO
//   read-error OFFSET               a read that touches the byte fails with EIO
//   sync-error 1                    every flush fails with EIO
//   pull BYTES                      after so many bytes written since the rule, everything fails with ENODEV;
//                                   "rules" reads as "refused N" writes from then on
//   flip OFFSET                     a write of the byte stores it with one bit turned, and succeeds
//   stall MILLISECONDS              the next write takes so much longer
//   slow MILLISECONDS               every write and read takes so much longer
//   hold BYTES                      after so many bytes written or read since the rule, writes and reads wait until
//   "clear";
//                                   "rules" reads as "held" from the first that waits on
//   void OFFSET                     a false card: what is written from here on is lost and reads as zeros
#define FUSE_USE_VERSION 312
#define _GNU_SOURCE
#include <errno.h>
#include <fuse.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum rule { WRITE_ERROR, READ_ERROR, SYNC_ERROR, PULL, FLIP, STALL, SLOW, HOLD, VOID, RULES };

static const char *const names[RULES] = {"write-error", "read-error", "sync-error", "pull", "flip",
                                         "stall",       "slow",       "hold",       "void"};

static const off_t unset = -1;
static off_t rules[RULES];
static bool pulled;
static bool held;        // somebody waits
static unsigned refused; // writes since it was pulled
static off_t disk_size;
static int store = -1; // a sparse file in memory
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cleared = PTHREAD_COND_INITIALIZER;

static bool touches(enum rule rule, off_t at, size_t size)
{
    return rules[rule] != unset && rules[rule] >= at && rules[rule] < at + (off_t)size;
}

static void clear_rules(void)
{
    for (int i = 0; i < RULES; ++i) {
        rules[i] = unset;
    }
    pulled = false;
    refused = 0;
    held = false;
    pthread_cond_broadcast(&cleared);
}

static int set_rule(const char *line)
{
    char name[32];
    long long value = 0;
    if (strcmp(line, "clear") == 0) {
        clear_rules();
        return 0;
    }
    if (sscanf(line, "%31s %lld", name, &value) != 2) {
        return -EINVAL;
    }
    for (int i = 0; i < RULES; ++i) {
        if (strcmp(name, names[i]) == 0) {
            rules[i] = (off_t)value;
            return 0;
        }
    }
    return -EINVAL;
}

static int write_rules(const char *text, size_t size)
{
    char *copy = strndup(text, size);
    char *rest = NULL;
    int answer = (int)size;
    for (char *line = strtok_r(copy, "\n", &rest); line != NULL && answer > 0; line = strtok_r(NULL, "\n", &rest)) {
        const int outcome = set_rule(line);
        answer = outcome < 0 ? outcome : answer;
    }
    free(copy);
    return answer;
}

// Whether the card is still in its slot after `size` more bytes.
static bool is_pulled(size_t size)
{
    if (rules[PULL] != unset) {
        rules[PULL] -= (off_t)size;
        if (rules[PULL] < 0) {
            rules[PULL] = unset;
            pulled = true;
        }
    }
    return pulled;
}

// Lets others have the mutex meanwhile.
static void wait_while_held(size_t size)
{
    if (rules[HOLD] != unset) {
        rules[HOLD] = rules[HOLD] > (off_t)size ? rules[HOLD] - (off_t)size : 0;
    }
    while (rules[HOLD] == 0) {
        held = true;
        pthread_cond_wait(&cleared, &mutex);
    }
}

static int put(const char *bytes, size_t size, off_t at)
{
    size_t kept = size;
    if (rules[VOID] != unset && at + (off_t)size > rules[VOID]) {
        kept = at >= rules[VOID] ? 0 : (size_t)(rules[VOID] - at);
    }
    if (pwrite(store, bytes, kept, at) != (ssize_t)kept) {
        return -EIO;
    }
    if (touches(FLIP, at, kept)) {
        const char turned = (char)(bytes[rules[FLIP] - at] ^ 0x10);
        if (pwrite(store, &turned, 1, rules[FLIP]) != 1) {
            return -EIO;
        }
    }
    return (int)size;
}

// Without the mutex: requests that come together are slow together.
static void pause_for(off_t milliseconds)
{
    const struct timespec pause = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    nanosleep(&pause, NULL);
}

static off_t slowness(void)
{
    return rules[SLOW] != unset ? rules[SLOW] : 0;
}

static int disk_write(const char *path, const char *bytes, size_t size, off_t at, struct fuse_file_info *info)
{
    (void)info;
    pthread_mutex_lock(&mutex);
    int answer = 0;
    off_t wait = 0;
    if (strcmp(path, "/rules") == 0) {
        answer = write_rules(bytes, size);
        pthread_mutex_unlock(&mutex);
        return answer;
    }
    wait_while_held(size);
    if (is_pulled(size)) {
        answer = -ENODEV;
        ++refused;
    } else if (touches(WRITE_ERROR, at, size)) {
        answer = -EIO;
    } else if (at + (off_t)size > disk_size) {
        answer = -ENOSPC;
    } else {
        wait = slowness() + (rules[STALL] != unset ? rules[STALL] : 0);
        rules[STALL] = unset;
        answer = put(bytes, size, at);
    }
    pthread_mutex_unlock(&mutex);
    pause_for(wait);
    return answer;
}

static int read_rules(char *bytes, size_t size, off_t at)
{
    char text[32] = "";
    pthread_mutex_lock(&mutex);
    if (held) {
        strcpy(text, "held\n");
    } else if (pulled) {
        snprintf(text, sizeof text, "refused %u\n", refused);
    }
    pthread_mutex_unlock(&mutex);
    const off_t length = (off_t)strlen(text);
    const off_t there = at < length ? length - at : 0;
    const size_t some = (off_t)size < there ? size : (size_t)there;
    memcpy(bytes, text + (some > 0 ? at : 0), some);
    return (int)some;
}

static int disk_read(const char *path, char *bytes, size_t size, off_t at, struct fuse_file_info *info)
{
    (void)info;
    if (strcmp(path, "/rules") == 0) {
        return read_rules(bytes, size, at);
    }
    if (at >= disk_size) {
        return 0;
    }
    if (at + (off_t)size > disk_size) {
        size = (size_t)(disk_size - at);
    }
    pthread_mutex_lock(&mutex);
    wait_while_held(size);
    int answer = 0;
    const off_t wait = slowness();
    if (pulled) {
        answer = -ENODEV;
    } else if (touches(READ_ERROR, at, size) || pread(store, bytes, size, at) != (ssize_t)size) {
        answer = -EIO;
    } else {
        answer = (int)size;
    }
    pthread_mutex_unlock(&mutex);
    pause_for(wait);
    return answer;
}

static int disk_fsync(const char *path, int data_only, struct fuse_file_info *info)
{
    (void)path;
    (void)data_only;
    (void)info;
    pthread_mutex_lock(&mutex);
    const int answer = pulled ? -ENODEV : rules[SYNC_ERROR] != unset ? -EIO : 0;
    pthread_mutex_unlock(&mutex);
    return answer;
}

static int disk_getattr(const char *path, struct stat *status, struct fuse_file_info *info)
{
    (void)info;
    memset(status, 0, sizeof *status);
    status->st_uid = getuid();
    status->st_nlink = 1;
    status->st_mode = S_IFREG | 0600;
    if (strcmp(path, "/") == 0) {
        status->st_mode = S_IFDIR | 0700;
    } else if (strcmp(path, "/disk") == 0) {
        status->st_size = disk_size;
    } else if (strcmp(path, "/rules") != 0) {
        return -ENOENT;
    }
    return 0;
}

static int disk_readdir(const char *path, void *list, fuse_fill_dir_t fill, off_t at, struct fuse_file_info *info,
                        enum fuse_readdir_flags flags)
{
    (void)path;
    (void)at;
    (void)info;
    (void)flags;
    fill(list, "disk", NULL, 0, 0);
    fill(list, "rules", NULL, 0, 0);
    return 0;
}

// Past the page cache of this file: every request comes here.
static int disk_open(const char *path, struct fuse_file_info *info)
{
    (void)path;
    info->direct_io = 1;
    return 0;
}

// For `echo RULE >rules`.
static int disk_truncate(const char *path, off_t size, struct fuse_file_info *info)
{
    (void)size;
    (void)info;
    return strcmp(path, "/rules") == 0 ? 0 : -EPERM;
}

static const struct fuse_operations operations = {
    .getattr = disk_getattr,
    .truncate = disk_truncate,
    .open = disk_open,
    .read = disk_read,
    .write = disk_write,
    .fsync = disk_fsync,
    .readdir = disk_readdir,
};

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: %s FOLDER BYTES\n", argv[0]);
        return 2;
    }
    clear_rules();
    disk_size = strtoll(argv[2], NULL, 10);
    store = memfd_create("faultdisk", MFD_CLOEXEC);
    if (disk_size <= 0 || store < 0 || ftruncate(store, disk_size) != 0) {
        perror("faultdisk");
        return 1;
    }
    // Held requests, of which Linux sends up to 12 at a time, must leave a thread for the rules.
    char *arguments[] = {argv[0], "-f", "-o", "fsname=faultdisk,max_threads=32", argv[1], NULL};
    return fuse_main(5, arguments, &operations, NULL);
}
