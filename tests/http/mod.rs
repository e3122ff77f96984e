//! A server of `actant serve` for tests, and requests to it, written out as they go over the wire.

#![allow(clippy::unwrap_used, dead_code)] // helpers of tests, of which none uses all

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

pub const FORM: &str = "application/x-www-form-urlencoded";

/// A server that ends with the test.
pub struct Server {
    pub child: Child,
    pub address: String,
    pub folder: PathBuf,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        let mut found = lines.filter(|(its, _)| its.eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| value.trim())
    }

    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        self
    }

    #[track_caller]
    pub fn media(self, media: &str) -> Self {
        let its = self.header("content-type").unwrap_or("").split(';').next();
        assert_eq!(its, Some(media), "{self:?}");
        self
    }

    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.body.contains(text), "{text}: {self:?}");
        self
    }

    /// Rows of CSV.
    pub fn rows(&self) -> usize {
        self.body.lines().count() - 1
    }
}

impl Server {
    /// A folder of its own.
    pub fn folder() -> PathBuf {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("actant-serve-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    pub fn over(data: &str, arguments: &[&str]) -> Self {
        let folder = Self::folder();
        let graph = folder.join("graph.trig");
        fs::write(&graph, data).unwrap();
        Self::of(folder, "graph.trig", arguments)
    }

    /// Of a graph in a folder, which goes at the end.
    pub fn of(folder: PathBuf, graph: &str, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_actant"))
            .args(["serve", "--bind", "127.0.0.1:0"])
            .args(arguments)
            .arg(folder.join(graph))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        let address = line.trim().trim_start_matches("http://");
        let address = address.trim_end_matches('/').to_owned();
        Self {
            child,
            address,
            folder,
        }
    }

    pub fn connect(&self, head: &str, body: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let host = if head.to_lowercase().contains("\nhost:") {
            String::new()
        } else {
            format!("Host: {}\r\n", self.address)
        };
        let (first, rest) = head.split_once('\n').unwrap_or((head, ""));
        let rest = rest.replace('\n', "\r\n");
        let rest = if rest.is_empty() {
            rest
        } else {
            format!("{rest}\r\n")
        };
        let length = body.len();
        let head = format!(
            "{first} HTTP/1.1\r\n{host}{rest}Content-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        // a server may answer before it has read all
        let _ = stream.write_all(body);
        stream
    }

    /// A request: its first line without the version, then its headers, and its body.
    pub fn ask(&self, head: &str, body: &[u8]) -> Reply {
        let mut bytes = Vec::new();
        let _ = self.connect(head, body).read_to_end(&mut bytes);
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let end = end.unwrap_or_else(|| panic!("no reply to {head}"));
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        let body = bytes[end + 4..].to_vec();
        let is_chunked = head.to_lowercase().contains("transfer-encoding: chunked");
        let body = if is_chunked { joined(&body) } else { body };
        Reply {
            status,
            head,
            body: String::from_utf8(body).unwrap(),
        }
    }

    pub fn get(&self, parameters: &[(&str, &str)], headers: &str) -> Reply {
        let head = format!("GET /sparql?{}\n{headers}", encoded(parameters));
        self.ask(head.trim_end(), b"")
    }

    pub fn post(&self, parameters: &[(&str, &str)], headers: &str) -> Reply {
        let head = format!("POST /sparql\nContent-Type: {FORM}\n{headers}");
        self.ask(head.trim_end(), encoded(parameters).as_bytes())
    }

    pub fn csv(&self, parameters: &[(&str, &str)]) -> Reply {
        self.get(parameters, "Accept: text/csv").is(200)
    }
}

/// The chunks of a body as one.
fn joined(mut body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(end) = body.windows(2).position(|two| two == b"\r\n") {
        let size = String::from_utf8_lossy(&body[..end]).into_owned();
        let size = usize::from_str_radix(size.trim(), 16).unwrap();
        if size == 0 {
            break;
        }
        let from = end + 2;
        whole.extend_from_slice(&body[from..(from + size).min(body.len())]);
        body = body.get(from + size + 2..).unwrap_or_default();
    }
    whole
}

pub fn encoded(parameters: &[(&str, &str)]) -> String {
    let escape = |text: &str| -> String {
        let bytes = text.bytes().map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            byte => format!("%{byte:02X}"),
        });
        bytes.collect()
    };
    let pairs = parameters.iter();
    let pairs: Vec<String> = pairs
        .map(|(name, value)| format!("{name}={}", escape(value)))
        .collect();
    pairs.join("&")
}
