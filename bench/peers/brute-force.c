/* The ten nearest of every zone by Jaccard similarity, every zone against every other: the limit of what plain loops can do.
 * Reads the number of zones and a 32-bit mask of themes for each from standard input; prints nanoseconds and a checksum. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { WANTED = 10 };

int main(void) {
  uint32_t n;
  if (fread(&n, 4, 1, stdin) != 1) return 1;
  uint32_t *mask = malloc(4 * (size_t)n), *size = malloc(4 * (size_t)n);
  if (!mask || !size || fread(mask, 4, n, stdin) != n) return 1;
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  uint64_t checksum = 0;
  for (uint32_t i = 0; i < n; i++) size[i] = (uint32_t)__builtin_popcount(mask[i]);
  for (uint32_t i = 0; i < n; i++) {
    double best[WANTED];
    uint32_t who[WANTED];
    int held = 0;
    double least = -2;
    for (uint32_t j = 0; j < n; j++) {
      uint32_t shared = (uint32_t)__builtin_popcount(mask[i] & mask[j]);
      uint32_t together = size[i] + size[j] - shared;
      double similarity = together ? (double)shared / together : -1;
      if (similarity <= least || j == i) continue;
      int at = held < WANTED ? held++ : WANTED - 1;
      while (at > 0 && best[at - 1] < similarity) {
        best[at] = best[at - 1];
        who[at] = who[at - 1];
        at--;
      }
      best[at] = similarity;
      who[at] = j;
      if (held == WANTED) least = best[WANTED - 1];
    }
    for (int k = 0; k < held; k++)
      checksum += (uint64_t)(i + 1) * (uint64_t)(k + 1) % 1009 * (who[k] + 1) % 1000003;
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  printf("%lld %llu\n", (long long)(to.tv_sec - from.tv_sec) * 1000000000LL + (to.tv_nsec - from.tv_nsec),
         (unsigned long long)checksum);
  return 0;
}
