//! The only test binary; each module tests one part of the program through its front door.

mod publish;
