"""Two hundred writers killed at random moments (a few minutes): the file is whole after each, and nothing is lost.

python bench/soak.py [KILLS]
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

if __name__ == "__main__":
    kills = sys.argv[1] if len(sys.argv) > 1 else "200"
    command = [sys.executable, "-m", "pytest", "-q", "tests/store/test_crash.py", "-k", "killed"]
    sys.exit(subprocess.run(command, cwd=ROOT, env={**os.environ, "SHOWBIBLE_KILLS": kills}).returncode)
