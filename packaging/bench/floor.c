// SPDX-License-Identifier: GPL-3.0-or-later
// floor write|read DEVICE BYTES: what no program can beat. The first BYTES of the device are written, or read, once
// with O_DIRECT in requests of 1 MiB by four threads; nothing is computed.
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { request = 1 << 20, threads = 4 };
static int device, writing;
static long long total;
static atomic_llong next_at;
static atomic_int failed;

static void *work(void *unused)
{
    void *buffer = NULL;
    if (posix_memalign(&buffer, 4096, request) != 0) {
        failed = 1;
        return unused;
    }
    memset(buffer, 0x5a, request);
    for (long long at; !failed && (at = atomic_fetch_add(&next_at, request)) < total;) {
        const long size = total - at < request ? (long)(total - at) : request;
        const long done = writing ? pwrite(device, buffer, size, at) : pread(device, buffer, size, at);
        if (done != size) {
            perror("floor");
            failed = 1;
        }
    }
    free(buffer);
    return unused;
}

int main(int count, char **arguments)
{
    if (count != 4) {
        fprintf(stderr, "floor write|read DEVICE BYTES\n");
        return 2;
    }
    writing = strcmp(arguments[1], "write") == 0;
    device = open(arguments[2], (writing ? O_RDWR : O_RDONLY) | O_DIRECT);
    total = (atoll(arguments[3]) + 4095) / 4096 * 4096;
    if (device < 0) {
        perror(arguments[2]);
        return 1;
    }
    pthread_t running[threads];
    for (int i = 0; i < threads; ++i)
        pthread_create(&running[i], NULL, work, NULL);
    for (int i = 0; i < threads; ++i)
        pthread_join(running[i], NULL);
    return failed || (writing && fsync(device) != 0);
}
