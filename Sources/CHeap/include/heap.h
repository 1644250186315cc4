#ifndef HEAP_H
#define HEAP_H

/// Prepares the heap for a process that is over in milliseconds and gives nothing back until then.
///
/// Call it once, before any other thread. Where the C library has no such settings it does nothing.
void heap_prepare(void);

#endif
