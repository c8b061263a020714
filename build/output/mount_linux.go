package output

import "golang.org/x/sys/unix"

// isMount tells whether a folder is the root of a mount.
func isMount(folder string) bool {
	var s unix.Statx_t
	err := unix.Statx(unix.AT_FDCWD, folder, 0, 0, &s)
	return err == nil && s.Attributes&unix.STATX_ATTR_MOUNT_ROOT != 0
}
