#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>
#include <stdio.h>

#if defined(__APPLE__)

int exchange_paths(const char *left, const char *right) {
  return renamex_np(left, right, RENAME_SWAP);
}

#elif defined(__linux__)

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Called by its number, because not every C library has a function for it.
int exchange_paths(const char *left, const char *right) {
  const unsigned exchange = 1 << 1;
  return (int)syscall(SYS_renameat2, AT_FDCWD, left, AT_FDCWD, right, exchange);
}

#else

int exchange_paths(const char *left, const char *right) {
  (void)left;
  (void)right;
  errno = ENOSYS;
  return -1;
}

#endif
