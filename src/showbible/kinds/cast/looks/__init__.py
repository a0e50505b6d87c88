"""Second looks at sentences on a cast of which no rule took a fact: broader than any rule, and only where it is safe."""
