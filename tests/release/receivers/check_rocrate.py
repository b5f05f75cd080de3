"""Read an RO-Crate with its library; print what it lists."""

import json
import sys

from rocrate.rocrate import ROCrate

crate = ROCrate(sys.argv[1])
files = sorted(entity.id for entity in crate.data_entities)
print(json.dumps({"name": crate.name, "license": crate.license.id, "files": files}))
