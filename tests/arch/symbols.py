#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""symbols.py pure|qt LIBRARY...: what a room's built library may not ask other libraries for.

pure: files, devices, the clock, random numbers, the environment, other programs, Qt - bytes in, bytes out.
qt:   Qt alone.
"""
import re
import subprocess
import sys

QT = r"Q[A-Z]\w*(::|$)|q[A-Z]\w*\(|qt_|typeinfo for Q|vtable for Q|operator\S+\(Q[A-Z]"
IMPURE = "|".join([
    QT,
    # functions of C, whole names
    r"(__)?(f?open(at)?|creat|f?read|write|p(read|write)v?2?|f?close|fdopen|readv|writev|lseek|fseeko?|f?stat(at|x)?|lstat"
    r"|access|ioctl|fcntl|mmap|opendir|readdir|mkstemps?|tmpfile|unlink(at)?|rename(at)?|mkdir(at)?|truncate|ftruncate"
    r"|fsync|fdatasync|socket|connect)(64)?(_2|_chk)?$",
    r"(__)?(v?f?printf|f?puts|putchar|fwrite|perror|stdout|stderr|stdin)(_chk)?$",
    r"(time|clock|gettimeofday|clock_gettime|ftime|localtime(_r)?|nanosleep|usleep|sleep)$",
    r"(secure_)?getenv$|environ$|setlocale$|gethostname$|uname$|getpid$|getuid$",
    r"s?rand(om)?(_r)?$|[dlm]rand48|arc4random\w*|getrandom$|getentropy$|RAND_\w+|uuid_generate\w*",
    r"system$|popen$|fork$|exec[lv]\w*|posix_spawnp?$|pthread_create$|dlopen$",
    # and of C++
    r"std::basic_(i|o)?f(stream|ilebuf)|std::c(out|err|in|log)$|std::random_device|std::chrono::_V2::\w+::now"
    r"|std::filesystem::(?!__cxx11::path|path)|std::thread::_M_start_thread|fmt::v\d+::v?print",
])


def offences(kind, library):
    """The forbidden symbols that the library leaves undefined."""
    forbidden = re.compile(QT if kind == "qt" else IMPURE)
    lines = subprocess.run(["nm", "-uC", library], check=True, capture_output=True, text=True).stdout.splitlines()
    names = {line.split(maxsplit=1)[1] for line in lines if re.match(r"\s+[Uw] ", line)}
    return sorted(name for name in names if forbidden.match(name))


def main(kind, *libraries):
    found = [f"{library}: {name}" for library in libraries for name in offences(kind, library)]
    print("\n".join(found) or f"{len(libraries)} libraries are fine")
    return 1 if found or not libraries else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
