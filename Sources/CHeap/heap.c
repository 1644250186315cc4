#define _GNU_SOURCE
#include "heap.h"

// Any header of the C library tells which one it is.
#include <stdlib.h>

#if defined(__GLIBC__)

#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

// Asked for in small pieces, each of them a call to the system and a fault for every 4 KiB, memory
// takes a tenth of a run.
void heap_prepare(void) {
  const size_t room = 64 << 20, page = 2 << 20;
  // Heaps of threads grow page by page; the one of the process grows by `room`.
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_TOP_PAD, (int)room);
  // The heap is made to grow now, so that its new part is known. An unused block, if it were not
  // volatile, would never be asked for.
  const uintptr_t before = (uintptr_t)sbrk(0);
  void *volatile grown = malloc(1 << 20);
  free(grown);
  const uintptr_t after = (uintptr_t)sbrk(0);
  const uintptr_t start = (before + page - 1) / page * page;
  // Where the system does not know such pages the heap is as it was.
  if (start < after) (void)madvise((void *)start, after - start, MADV_HUGEPAGE);
}

#else

void heap_prepare(void) {}

#endif
