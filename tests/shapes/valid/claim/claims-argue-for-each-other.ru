# Two claims may argue for each other; only the broader claim must not run in a circle.
INSERT DATA { claim:example-history kc:arguesFor claim:example-relief }
