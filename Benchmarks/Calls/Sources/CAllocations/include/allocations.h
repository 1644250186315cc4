#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

/// The count of blocks of memory that the program has asked for; -1 where it cannot be counted.
long allocation_count(void);

#endif
