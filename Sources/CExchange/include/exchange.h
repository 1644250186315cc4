#ifndef EXCHANGE_H
#define EXCHANGE_H

/// Gives two paths each other's file or folder, in one act that nobody can see half done.
///
/// Returns 0, or -1 with the reason in `errno`, which is ENOSYS where the system cannot do it.
int exchange_paths(const char *left, const char *right);

#endif
