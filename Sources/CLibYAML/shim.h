// The system's libyaml, found by pkg-config as yaml-0.1.
#include <yaml.h>
