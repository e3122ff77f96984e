//! Changes of what is served: one after the other, each whole or not at all.
//!
//! A change makes another dataset from the current one; it is kept in a file, if that is asked for, and then takes its
//! place. Requests that are being answered go on with the one that they began with.

use crate::Server;
use crate::answer::Leash;
use crate::refusal::Refusal;
use actant_rdf::query::{Cancel, Changed, Dataset, Graphs, Limits, QueryError};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::{Arc, PoisonError};

/// What writes a changed dataset where it is to be kept.
pub type Keep = Box<dyn Fn(&Dataset) -> Result<(), NotKept> + Send>;

/// Why a changed dataset is not kept.
#[derive(Debug)]
pub enum NotKept {
    /// The file cannot hold it.
    Form(String),
    /// The file cannot be written.
    Write(String),
}

/// What a change comes to: the dataset, and what to tell.
pub(crate) type Made = (Dataset, Changed, Response);

impl Server {
    /// Carries out a change, which `make` makes from the current dataset. It is given up if its client goes before it is
    /// done.
    pub(crate) async fn change(
        self: Arc<Self>,
        make: impl FnOnce(&Dataset, &Limits) -> Result<Made, Refusal> + Send + 'static,
    ) -> Result<Response, Refusal> {
        let permit = self.turn().await?;
        let limits = Limits {
            time: Some(self.settings.limits.time),
            rows: None,
            cancel: Cancel::default(),
        };
        let _leash = Leash(limits.cancel.clone());
        let done = tokio::task::spawn_blocking(move || {
            let done = self.carry_out(make, &limits);
            drop(permit);
            done
        });
        done.await.unwrap_or_else(|_| {
            Err(Refusal::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                "the change failed by a fault of the program: nothing is changed",
            ))
        })
    }

    fn carry_out(
        &self,
        make: impl FnOnce(&Dataset, &Limits) -> Result<Made, Refusal>,
        limits: &Limits,
    ) -> Result<Response, Refusal> {
        // whoever failed before has changed nothing
        let keep = self.keep.lock().unwrap_or_else(PoisonError::into_inner);
        let (dataset, changed, response) = make(&self.dataset(), limits)?;
        if changed == Changed::default() {
            return Ok(response);
        }
        if limits.cancel.is_cancelled() {
            return Err(QueryError::Cancelled.into());
        }
        if let Some(keep) = &*keep {
            keep(&dataset)?;
        }
        self.put(dataset);
        Ok(response)
    }

    /// Carries out a SPARQL update.
    pub(crate) async fn update(
        self: Arc<Self>,
        update: String,
        using: Graphs,
    ) -> Result<Response, Refusal> {
        self.change(move |dataset, limits| {
            let (dataset, changed) = dataset.update(&update, &using, limits)?;
            let Changed { added, removed } = changed;
            let told = format!("{{\"added\":{added},\"removed\":{removed}}}\n");
            let told = ([(header::CONTENT_TYPE, "application/json")], told);
            Ok((dataset, changed, told.into_response()))
        })
        .await
    }
}

impl From<NotKept> for Refusal {
    fn from(reason: NotKept) -> Self {
        let (status, message) = match reason {
            NotKept::Form(message) => (StatusCode::CONFLICT, message),
            NotKept::Write(message) => (StatusCode::INTERNAL_SERVER_ERROR, message),
        };
        Self::new(status, format!("nothing is changed: {message}"))
    }
}
