// Only the resources of the languages belong to this library.
