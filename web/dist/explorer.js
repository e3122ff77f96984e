/*! With the work of others, under the MIT License:
events 3.3.0: Copyright Joyent, Inc. and other Node contributors.
graphology 0.26.0: Copyright (c) 2016-2021 Guillaume Plique (Yomguithereal)
graphology-layout-forceatlas2 0.10.1: Copyright (c) 2016-2021 Guillaume Plique (Yomguithereal)
graphology-layout-noverlap 0.4.2: Copyright (c) 2016-2021 Guillaume Plique (Yomguithereal)
graphology-utils 2.5.2: Copyright (c) 2017-2021 Guillaume Plique (Yomguithereal)
sigma 4.0.4: Copyright (C) 2012-2026, Alexis Jacomy, Guillaume Plique, Benoît Simard https://www.sigmajs.org

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to
whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
(function(){var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),s=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},c=(n,r,o)=>(o=n==null?{}:e(i(n)),s(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),l=o(((e,t)=>{var n=typeof Reflect==`object`?Reflect:null,r=n&&typeof n.apply==`function`?n.apply:function(e,t,n){return Function.prototype.apply.call(e,t,n)},i=n&&typeof n.ownKeys==`function`?n.ownKeys:Object.getOwnPropertySymbols?function(e){return Object.getOwnPropertyNames(e).concat(Object.getOwnPropertySymbols(e))}:function(e){return Object.getOwnPropertyNames(e)};function a(e){console&&console.warn&&console.warn(e)}var o=Number.isNaN||function(e){return e!==e};function s(){s.init.call(this)}t.exports=s,t.exports.once=y,s.EventEmitter=s,s.prototype._events=void 0,s.prototype._eventsCount=0,s.prototype._maxListeners=void 0;var c=10;function l(e){if(typeof e!=`function`)throw TypeError(`The "listener" argument must be of type Function. Received type `+typeof e)}Object.defineProperty(s,"defaultMaxListeners",{enumerable:!0,get:function(){return c},set:function(e){if(typeof e!=`number`||e<0||o(e))throw RangeError(`The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received `+e+`.`);c=e}}),s.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0},s.prototype.setMaxListeners=function(e){if(typeof e!=`number`||e<0||o(e))throw RangeError(`The value of "n" is out of range. It must be a non-negative number. Received `+e+`.`);return this._maxListeners=e,this};function u(e){return e._maxListeners===void 0?s.defaultMaxListeners:e._maxListeners}s.prototype.getMaxListeners=function(){return u(this)},s.prototype.emit=function(e){for(var t=[],n=1;n<arguments.length;n++)t.push(arguments[n]);var i=e===`error`,a=this._events;if(a!==void 0)i&&=a.error===void 0;else if(!i)return!1;if(i){var o;if(t.length>0&&(o=t[0]),o instanceof Error)throw o;var s=Error(`Unhandled error.`+(o?` (`+o.message+`)`:``));throw s.context=o,s}var c=a[e];if(c===void 0)return!1;if(typeof c==`function`)r(c,this,t);else for(var l=c.length,u=g(c,l),n=0;n<l;++n)r(u[n],this,t);return!0};function d(e,t,n,r){var i,o,s;if(l(n),o=e._events,o===void 0?(o=e._events=Object.create(null),e._eventsCount=0):(o.newListener!==void 0&&(e.emit(`newListener`,t,n.listener?n.listener:n),o=e._events),s=o[t]),s===void 0)s=o[t]=n,++e._eventsCount;else if(typeof s==`function`?s=o[t]=r?[n,s]:[s,n]:r?s.unshift(n):s.push(n),i=u(e),i>0&&s.length>i&&!s.warned){s.warned=!0;var c=Error(`Possible EventEmitter memory leak detected. `+s.length+` `+String(t)+` listeners added. Use emitter.setMaxListeners() to increase limit`);c.name=`MaxListenersExceededWarning`,c.emitter=e,c.type=t,c.count=s.length,a(c)}return e}s.prototype.addListener=function(e,t){return d(this,e,t,!1)},s.prototype.on=s.prototype.addListener,s.prototype.prependListener=function(e,t){return d(this,e,t,!0)};function f(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function p(e,t,n){var r={fired:!1,wrapFn:void 0,target:e,type:t,listener:n},i=f.bind(r);return i.listener=n,r.wrapFn=i,i}s.prototype.once=function(e,t){return l(t),this.on(e,p(this,e,t)),this},s.prototype.prependOnceListener=function(e,t){return l(t),this.prependListener(e,p(this,e,t)),this},s.prototype.removeListener=function(e,t){var n,r,i,a,o;if(l(t),r=this._events,r===void 0||(n=r[e],n===void 0))return this;if(n===t||n.listener===t)--this._eventsCount===0?this._events=Object.create(null):(delete r[e],r.removeListener&&this.emit(`removeListener`,e,n.listener||t));else if(typeof n!=`function`){for(i=-1,a=n.length-1;a>=0;a--)if(n[a]===t||n[a].listener===t){o=n[a].listener,i=a;break}if(i<0)return this;i===0?n.shift():_(n,i),n.length===1&&(r[e]=n[0]),r.removeListener!==void 0&&this.emit(`removeListener`,e,o||t)}return this},s.prototype.off=s.prototype.removeListener,s.prototype.removeAllListeners=function(e){var t,n=this._events,r;if(n===void 0)return this;if(n.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):n[e]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete n[e]),this;if(arguments.length===0){var i=Object.keys(n),a;for(r=0;r<i.length;++r)a=i[r],a!==`removeListener`&&this.removeAllListeners(a);return this.removeAllListeners(`removeListener`),this._events=Object.create(null),this._eventsCount=0,this}if(t=n[e],typeof t==`function`)this.removeListener(e,t);else if(t!==void 0)for(r=t.length-1;r>=0;r--)this.removeListener(e,t[r]);return this};function m(e,t,n){var r=e._events;if(r===void 0)return[];var i=r[t];return i===void 0?[]:typeof i==`function`?n?[i.listener||i]:[i]:n?v(i):g(i,i.length)}s.prototype.listeners=function(e){return m(this,e,!0)},s.prototype.rawListeners=function(e){return m(this,e,!1)},s.listenerCount=function(e,t){return typeof e.listenerCount==`function`?e.listenerCount(t):h.call(e,t)},s.prototype.listenerCount=h;function h(e){var t=this._events;if(t!==void 0){var n=t[e];if(typeof n==`function`)return 1;if(n!==void 0)return n.length}return 0}s.prototype.eventNames=function(){return this._eventsCount>0?i(this._events):[]};function g(e,t){for(var n=Array(t),r=0;r<t;++r)n[r]=e[r];return n}function _(e,t){for(;t+1<e.length;t++)e[t]=e[t+1];e.pop()}function v(e){for(var t=Array(e.length),n=0;n<t.length;++n)t[n]=e[n].listener||e[n];return t}function y(e,t){return new Promise(function(n,r){function i(n){e.removeListener(t,a),r(n)}function a(){typeof e.removeListener==`function`&&e.removeListener(`error`,i),n([].slice.call(arguments))}x(e,t,a,{once:!0}),t!==`error`&&b(e,i,{once:!0})})}function b(e,t,n){typeof e.on==`function`&&x(e,`error`,t,n)}function x(e,t,n,r){if(typeof e.on==`function`)r.once?e.once(t,n):e.on(t,n);else if(typeof e.addEventListener==`function`)e.addEventListener(t,function i(a){r.once&&e.removeEventListener(t,i),n(a)});else throw TypeError(`The "emitter" argument must be of type EventEmitter. Received type `+typeof e)}}))();function u(){let e=arguments[0];for(let t=1,n=arguments.length;t<n;t++)if(arguments[t])for(let n in arguments[t])e[n]=arguments[t][n];return e}var d=u;typeof Object.assign==`function`&&(d=Object.assign);function f(e,t,n,r){let i=e._nodes.get(t),a=null;return i&&(a=r===`mixed`?i.out&&i.out[n]||i.undirected&&i.undirected[n]:r===`directed`?i.out&&i.out[n]:i.undirected&&i.undirected[n]),a}function p(e){return typeof e==`object`&&!!e}function m(e){let t;for(t in e)return!1;return!0}function h(e,t,n){Object.defineProperty(e,t,{enumerable:!1,configurable:!1,writable:!0,value:n})}function g(e,t,n){let r={enumerable:!0,configurable:!0};typeof n==`function`?r.get=n:(r.value=n,r.writable=!1),Object.defineProperty(e,t,r)}function _(e){return!(!p(e)||e.attributes&&!Array.isArray(e.attributes))}function v(){let e=Math.floor(Math.random()*256)&255;return()=>e++}function y(){let e=arguments,t=null,n=-1;return{[Symbol.iterator](){return this},next(){let r=null;do{if(t===null){if(n++,n>=e.length)return{done:!0};t=e[n][Symbol.iterator]()}if(r=t.next(),r.done)t=null;else break}while(1);return r}}}function b(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var x=class extends Error{constructor(e){super(),this.name=`GraphError`,this.message=e}},S=class e extends x{constructor(t){super(t),this.name=`InvalidArgumentsGraphError`,typeof Error.captureStackTrace==`function`&&Error.captureStackTrace(this,e.prototype.constructor)}},C=class e extends x{constructor(t){super(t),this.name=`NotFoundGraphError`,typeof Error.captureStackTrace==`function`&&Error.captureStackTrace(this,e.prototype.constructor)}},w=class e extends x{constructor(t){super(t),this.name=`UsageGraphError`,typeof Error.captureStackTrace==`function`&&Error.captureStackTrace(this,e.prototype.constructor)}};function T(e,t){this.key=e,this.attributes=t,this.clear()}T.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function E(e,t){this.key=e,this.attributes=t,this.clear()}E.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function D(e,t){this.key=e,this.attributes=t,this.clear()}D.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function O(e,t,n,r,i){this.key=t,this.attributes=i,this.undirected=e,this.source=n,this.target=r}O.prototype.attach=function(){let e=`out`,t=`in`;this.undirected&&(e=t=`undirected`);let n=this.source.key,r=this.target.key;this.source[e][r]=this,this.undirected&&n===r||(this.target[t][n]=this)},O.prototype.attachMulti=function(){let e=`out`,t=`in`,n=this.source.key,r=this.target.key;this.undirected&&(e=t=`undirected`);let i=this.source[e],a=i[r];a===void 0?(i[r]=this,this.undirected&&n===r||(this.target[t][n]=this)):(a.previous=this,this.next=a,i[r]=this,this.target[t][n]=this)},O.prototype.detach=function(){let e=this.source.key,t=this.target.key,n=`out`,r=`in`;this.undirected&&(n=r=`undirected`),delete this.source[n][t],delete this.target[r][e]},O.prototype.detachMulti=function(){let e=this.source.key,t=this.target.key,n=`out`,r=`in`;this.undirected&&(n=r=`undirected`),this.previous===void 0?this.next===void 0?(delete this.source[n][t],delete this.target[r][e]):(this.next.previous=void 0,this.source[n][t]=this.next,this.target[r][e]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var k=0,A=1,j=2,M=3;function N(e,t,n,r,i,a,o){let s,c,l,u;if(r=``+r,n===k){if(s=e._nodes.get(r),!s)throw new C(`Graph.${t}: could not find the "${r}" node in the graph.`);l=i,u=a}else if(n===M){if(i=``+i,c=e._edges.get(i),!c)throw new C(`Graph.${t}: could not find the "${i}" edge in the graph.`);let n=c.source.key,d=c.target.key;if(r===n)s=c.target;else if(r===d)s=c.source;else throw new C(`Graph.${t}: the "${r}" node is not attached to the "${i}" edge (${n}, ${d}).`);l=a,u=o}else{if(c=e._edges.get(r),!c)throw new C(`Graph.${t}: could not find the "${r}" edge in the graph.`);s=n===A?c.source:c.target,l=i,u=a}return[s,l,u]}function P(e,t,n){e.prototype[t]=function(e,r,i){let[a,o]=N(this,t,n,e,r,i);return a.attributes[o]}}function F(e,t,n){e.prototype[t]=function(e,r){let[i]=N(this,t,n,e,r);return i.attributes}}function ee(e,t,n){e.prototype[t]=function(e,r,i){let[a,o]=N(this,t,n,e,r,i);return a.attributes.hasOwnProperty(o)}}function te(e,t,n){e.prototype[t]=function(e,r,i,a){let[o,s,c]=N(this,t,n,e,r,i,a);return o.attributes[s]=c,this.emit(`nodeAttributesUpdated`,{key:o.key,type:`set`,attributes:o.attributes,name:s}),this}}function I(e,t,n){e.prototype[t]=function(e,r,i,a){let[o,s,c]=N(this,t,n,e,r,i,a);if(typeof c!=`function`)throw new S(`Graph.${t}: updater should be a function.`);let l=o.attributes;return l[s]=c(l[s]),this.emit(`nodeAttributesUpdated`,{key:o.key,type:`set`,attributes:o.attributes,name:s}),this}}function ne(e,t,n){e.prototype[t]=function(e,r,i){let[a,o]=N(this,t,n,e,r,i);return delete a.attributes[o],this.emit(`nodeAttributesUpdated`,{key:a.key,type:`remove`,attributes:a.attributes,name:o}),this}}function re(e,t,n){e.prototype[t]=function(e,r,i){let[a,o]=N(this,t,n,e,r,i);if(!p(o))throw new S(`Graph.${t}: provided attributes are not a plain object.`);return a.attributes=o,this.emit(`nodeAttributesUpdated`,{key:a.key,type:`replace`,attributes:a.attributes}),this}}function ie(e,t,n){e.prototype[t]=function(e,r,i){let[a,o]=N(this,t,n,e,r,i);if(!p(o))throw new S(`Graph.${t}: provided attributes are not a plain object.`);return d(a.attributes,o),this.emit(`nodeAttributesUpdated`,{key:a.key,type:`merge`,attributes:a.attributes,data:o}),this}}function ae(e,t,n){e.prototype[t]=function(e,r,i){let[a,o]=N(this,t,n,e,r,i);if(typeof o!=`function`)throw new S(`Graph.${t}: provided updater is not a function.`);return a.attributes=o(a.attributes),this.emit(`nodeAttributesUpdated`,{key:a.key,type:`update`,attributes:a.attributes}),this}}var oe=[{name:e=>`get${e}Attribute`,attacher:P},{name:e=>`get${e}Attributes`,attacher:F},{name:e=>`has${e}Attribute`,attacher:ee},{name:e=>`set${e}Attribute`,attacher:te},{name:e=>`update${e}Attribute`,attacher:I},{name:e=>`remove${e}Attribute`,attacher:ne},{name:e=>`replace${e}Attributes`,attacher:re},{name:e=>`merge${e}Attributes`,attacher:ie},{name:e=>`update${e}Attributes`,attacher:ae}];function se(e){oe.forEach(function({name:t,attacher:n}){n(e,t(`Node`),k),n(e,t(`Source`),A),n(e,t(`Target`),j),n(e,t(`Opposite`),M)})}function ce(e,t,n){e.prototype[t]=function(e,r){let i;if(this.type!==`mixed`&&n!==`mixed`&&n!==this.type)throw new w(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new w(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let a=``+e,o=``+r;if(r=arguments[2],i=f(this,a,o,n),!i)throw new C(`Graph.${t}: could not find an edge for the given path ("${a}" - "${o}").`)}else{if(n!==`mixed`)throw new w(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(e=``+e,i=this._edges.get(e),!i)throw new C(`Graph.${t}: could not find the "${e}" edge in the graph.`)}return i.attributes[r]}}function le(e,t,n){e.prototype[t]=function(e){let r;if(this.type!==`mixed`&&n!==`mixed`&&n!==this.type)throw new w(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new w(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=``+e,a=``+arguments[1];if(r=f(this,i,a,n),!r)throw new C(`Graph.${t}: could not find an edge for the given path ("${i}" - "${a}").`)}else{if(n!==`mixed`)throw new w(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(e=``+e,r=this._edges.get(e),!r)throw new C(`Graph.${t}: could not find the "${e}" edge in the graph.`)}return r.attributes}}function ue(e,t,n){e.prototype[t]=function(e,r){let i;if(this.type!==`mixed`&&n!==`mixed`&&n!==this.type)throw new w(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new w(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let a=``+e,o=``+r;if(r=arguments[2],i=f(this,a,o,n),!i)throw new C(`Graph.${t}: could not find an edge for the given path ("${a}" - "${o}").`)}else{if(n!==`mixed`)throw new w(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(e=``+e,i=this._edges.get(e),!i)throw new C(`Graph.${t}: could not find the "${e}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function de(e,t,n){e.prototype[t]=function(e,r,i){let a;if(this.type!==`mixed`&&n!==`mixed`&&n!==this.type)throw new w(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new w(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=``+e,s=``+r;if(r=arguments[2],i=arguments[3],a=f(this,o,s,n),!a)throw new C(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(n!==`mixed`)throw new w(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(e=``+e,a=this._edges.get(e),!a)throw new C(`Graph.${t}: could not find the "${e}" edge in the graph.`)}return a.attributes[r]=i,this.emit(`edgeAttributesUpdated`,{key:a.key,type:`set`,attributes:a.attributes,name:r}),this}}function fe(e,t,n){e.prototype[t]=function(e,r,i){let a;if(this.type!==`mixed`&&n!==`mixed`&&n!==this.type)throw new w(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new w(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=``+e,s=``+r;if(r=arguments[2],i=arguments[3],a=f(this,o,s,n),!a)throw new C(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(n!==`mixed`)throw new w(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(e=``+e,a=this._edges.get(e),!a)throw new C(`Graph.${t}: could not find the "${e}" edge in the graph.`)}if(typeof i!=`function`)throw new S(`Graph.${t}: updater should be a function.`);return a.attributes[r]=i(a.attributes[r]),this.emit(`edgeAttributesUpdated`,{key:a.key,type:`set`,attributes:a.attributes,name:r}),this}}function pe(e,t,n){e.prototype[t]=function(e,r){let i;if(this.type!==`mixed`&&n!==`mixed`&&n!==this.type)throw new w(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new w(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let a=``+e,o=``+r;if(r=arguments[2],i=f(this,a,o,n),!i)throw new C(`Graph.${t}: could not find an edge for the given path ("${a}" - "${o}").`)}else{if(n!==`mixed`)throw new w(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(e=``+e,i=this._edges.get(e),!i)throw new C(`Graph.${t}: could not find the "${e}" edge in the graph.`)}return delete i.attributes[r],this.emit(`edgeAttributesUpdated`,{key:i.key,type:`remove`,attributes:i.attributes,name:r}),this}}function me(e,t,n){e.prototype[t]=function(e,r){let i;if(this.type!==`mixed`&&n!==`mixed`&&n!==this.type)throw new w(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new w(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let a=``+e,o=``+r;if(r=arguments[2],i=f(this,a,o,n),!i)throw new C(`Graph.${t}: could not find an edge for the given path ("${a}" - "${o}").`)}else{if(n!==`mixed`)throw new w(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(e=``+e,i=this._edges.get(e),!i)throw new C(`Graph.${t}: could not find the "${e}" edge in the graph.`)}if(!p(r))throw new S(`Graph.${t}: provided attributes are not a plain object.`);return i.attributes=r,this.emit(`edgeAttributesUpdated`,{key:i.key,type:`replace`,attributes:i.attributes}),this}}function he(e,t,n){e.prototype[t]=function(e,r){let i;if(this.type!==`mixed`&&n!==`mixed`&&n!==this.type)throw new w(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new w(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let a=``+e,o=``+r;if(r=arguments[2],i=f(this,a,o,n),!i)throw new C(`Graph.${t}: could not find an edge for the given path ("${a}" - "${o}").`)}else{if(n!==`mixed`)throw new w(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(e=``+e,i=this._edges.get(e),!i)throw new C(`Graph.${t}: could not find the "${e}" edge in the graph.`)}if(!p(r))throw new S(`Graph.${t}: provided attributes are not a plain object.`);return d(i.attributes,r),this.emit(`edgeAttributesUpdated`,{key:i.key,type:`merge`,attributes:i.attributes,data:r}),this}}function ge(e,t,n){e.prototype[t]=function(e,r){let i;if(this.type!==`mixed`&&n!==`mixed`&&n!==this.type)throw new w(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new w(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let a=``+e,o=``+r;if(r=arguments[2],i=f(this,a,o,n),!i)throw new C(`Graph.${t}: could not find an edge for the given path ("${a}" - "${o}").`)}else{if(n!==`mixed`)throw new w(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(e=``+e,i=this._edges.get(e),!i)throw new C(`Graph.${t}: could not find the "${e}" edge in the graph.`)}if(typeof r!=`function`)throw new S(`Graph.${t}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit(`edgeAttributesUpdated`,{key:i.key,type:`update`,attributes:i.attributes}),this}}var _e=[{name:e=>`get${e}Attribute`,attacher:ce},{name:e=>`get${e}Attributes`,attacher:le},{name:e=>`has${e}Attribute`,attacher:ue},{name:e=>`set${e}Attribute`,attacher:de},{name:e=>`update${e}Attribute`,attacher:fe},{name:e=>`remove${e}Attribute`,attacher:pe},{name:e=>`replace${e}Attributes`,attacher:me},{name:e=>`merge${e}Attributes`,attacher:he},{name:e=>`update${e}Attributes`,attacher:ge}];function ve(e){_e.forEach(function({name:t,attacher:n}){n(e,t(`Edge`),`mixed`),n(e,t(`DirectedEdge`),`directed`),n(e,t(`UndirectedEdge`),`undirected`)})}var ye=[{name:`edges`,type:`mixed`},{name:`inEdges`,type:`directed`,direction:`in`},{name:`outEdges`,type:`directed`,direction:`out`},{name:`inboundEdges`,type:`mixed`,direction:`in`},{name:`outboundEdges`,type:`mixed`,direction:`out`},{name:`directedEdges`,type:`directed`},{name:`undirectedEdges`,type:`undirected`}];function be(e,t,n,r){let i=!1;for(let a in t){if(a===r)continue;let o=t[a];if(i=n(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),e&&i)return o.key}}function xe(e,t,n,r){let i,a,o,s=!1;for(let c in t)if(c!==r){i=t[c];do{if(a=i.source,o=i.target,s=n(i.key,i.attributes,a.key,o.key,a.attributes,o.attributes,i.undirected),e&&s)return i.key;i=i.next}while(i!==void 0)}}function Se(e,t){let n=Object.keys(e),r=n.length,i,a=0;return{[Symbol.iterator](){return this},next(){do if(i)i=i.next;else{if(a>=r)return{done:!0};let o=n[a++];if(o===t){i=void 0;continue}i=e[o]}while(!i);return{done:!1,value:{edge:i.key,attributes:i.attributes,source:i.source.key,target:i.target.key,sourceAttributes:i.source.attributes,targetAttributes:i.target.attributes,undirected:i.undirected}}}}}function Ce(e,t,n,r){let i=t[n];if(!i)return;let a=i.source,o=i.target;if(r(i.key,i.attributes,a.key,o.key,a.attributes,o.attributes,i.undirected)&&e)return i.key}function we(e,t,n,r){let i=t[n];if(!i)return;let a=!1;do{if(a=r(i.key,i.attributes,i.source.key,i.target.key,i.source.attributes,i.target.attributes,i.undirected),e&&a)return i.key;i=i.next}while(i!==void 0)}function Te(e,t){let n=e[t];if(n.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!n)return{done:!0};let e={edge:n.key,attributes:n.attributes,source:n.source.key,target:n.target.key,sourceAttributes:n.source.attributes,targetAttributes:n.target.attributes,undirected:n.undirected};return n=n.next,{done:!1,value:e}}};let r=!1;return{[Symbol.iterator](){return this},next(){return r===!0?{done:!0}:(r=!0,{done:!1,value:{edge:n.key,attributes:n.attributes,source:n.source.key,target:n.target.key,sourceAttributes:n.source.attributes,targetAttributes:n.target.attributes,undirected:n.undirected}})}}}function Ee(e,t){if(e.size===0)return[];if(t===`mixed`||t===e.type)return Array.from(e._edges.keys());let n=t===`undirected`?e.undirectedSize:e.directedSize,r=Array(n),i=t===`undirected`,a=e._edges.values(),o=0,s,c;for(;s=a.next(),s.done!==!0;)c=s.value,c.undirected===i&&(r[o++]=c.key);return r}function De(e,t,n,r){if(t.size===0)return;let i=n!==`mixed`&&n!==t.type,a=n===`undirected`,o,s,c=!1,l=t._edges.values();for(;o=l.next(),o.done!==!0;){if(s=o.value,i&&s.undirected!==a)continue;let{key:t,attributes:n,source:l,target:u}=s;if(c=r(t,n,l.key,u.key,l.attributes,u.attributes,s.undirected),e&&c)return t}}function Oe(e,t){if(e.size===0)return b();let n=t!==`mixed`&&t!==e.type,r=t===`undirected`,i=e._edges.values();return{[Symbol.iterator](){return this},next(){let e,t;for(;;){if(e=i.next(),e.done)return e;if(t=e.value,!(n&&t.undirected!==r))break}return{value:{edge:t.key,attributes:t.attributes,source:t.source.key,target:t.target.key,sourceAttributes:t.source.attributes,targetAttributes:t.target.attributes,undirected:t.undirected},done:!1}}}}function ke(e,t,n,r,i,a){let o=t?xe:be,s;if(n!==`undirected`&&(r!==`out`&&(s=o(e,i.in,a),e&&s)||r!==`in`&&(s=o(e,i.out,a,r?void 0:i.key),e&&s))||n!==`directed`&&(s=o(e,i.undirected,a),e&&s))return s}function Ae(e,t,n,r){let i=[];return ke(!1,e,t,n,r,function(e){i.push(e)}),i}function je(e,t,n){let r=b();return e!==`undirected`&&(t!==`out`&&n.in!==void 0&&(r=y(r,Se(n.in))),t!==`in`&&n.out!==void 0&&(r=y(r,Se(n.out,t?void 0:n.key)))),e!==`directed`&&n.undirected!==void 0&&(r=y(r,Se(n.undirected))),r}function Me(e,t,n,r,i,a,o){let s=n?we:Ce,c;if(t!==`undirected`&&(i.in!==void 0&&r!==`out`&&(c=s(e,i.in,a,o),e&&c)||i.out!==void 0&&r!==`in`&&(r||i.key!==a)&&(c=s(e,i.out,a,o),e&&c))||t!==`directed`&&i.undirected!==void 0&&(c=s(e,i.undirected,a,o),e&&c))return c}function Ne(e,t,n,r,i){let a=[];return Me(!1,e,t,n,r,i,function(e){a.push(e)}),a}function Pe(e,t,n,r){let i=b();return e!==`undirected`&&(n.in!==void 0&&t!==`out`&&r in n.in&&(i=y(i,Te(n.in,r))),n.out!==void 0&&t!==`in`&&r in n.out&&(t||n.key!==r)&&(i=y(i,Te(n.out,r)))),e!==`directed`&&n.undirected!==void 0&&r in n.undirected&&(i=y(i,Te(n.undirected,r))),i}function Fe(e,t){let{name:n,type:r,direction:i}=t;e.prototype[n]=function(e,t){if(r!==`mixed`&&this.type!==`mixed`&&r!==this.type)return[];if(!arguments.length)return Ee(this,r);if(arguments.length===1){e=``+e;let t=this._nodes.get(e);if(t===void 0)throw new C(`Graph.${n}: could not find the "${e}" node in the graph.`);return Ae(this.multi,r===`mixed`?this.type:r,i,t)}if(arguments.length===2){e=``+e,t=``+t;let a=this._nodes.get(e);if(!a)throw new C(`Graph.${n}:  could not find the "${e}" source node in the graph.`);if(!this._nodes.has(t))throw new C(`Graph.${n}:  could not find the "${t}" target node in the graph.`);return Ne(r,this.multi,i,a,t)}throw new S(`Graph.${n}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Ie(e,t){let{name:n,type:r,direction:i}=t,a=`forEach`+n[0].toUpperCase()+n.slice(1,-1);e.prototype[a]=function(e,t,n){if(r===`mixed`||this.type===`mixed`||r===this.type){if(arguments.length===1)return n=e,De(!1,this,r,n);if(arguments.length===2){e=``+e,n=t;let o=this._nodes.get(e);if(o===void 0)throw new C(`Graph.${a}: could not find the "${e}" node in the graph.`);return ke(!1,this.multi,r===`mixed`?this.type:r,i,o,n)}if(arguments.length===3){e=``+e,t=``+t;let o=this._nodes.get(e);if(!o)throw new C(`Graph.${a}:  could not find the "${e}" source node in the graph.`);if(!this._nodes.has(t))throw new C(`Graph.${a}:  could not find the "${t}" target node in the graph.`);return Me(!1,r,this.multi,i,o,t,n)}throw new S(`Graph.${a}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o=`map`+n[0].toUpperCase()+n.slice(1);e.prototype[o]=function(){let e=Array.prototype.slice.call(arguments),t=e.pop(),n;if(e.length===0){let i=0;r!==`directed`&&(i+=this.undirectedSize),r!==`undirected`&&(i+=this.directedSize),n=Array(i);let a=0;e.push((e,r,i,o,s,c,l)=>{n[a++]=t(e,r,i,o,s,c,l)})}else n=[],e.push((e,r,i,a,o,s,c)=>{n.push(t(e,r,i,a,o,s,c))});return this[a].apply(this,e),n};let s=`filter`+n[0].toUpperCase()+n.slice(1);e.prototype[s]=function(){let e=Array.prototype.slice.call(arguments),t=e.pop(),n=[];return e.push((e,r,i,a,o,s,c)=>{t(e,r,i,a,o,s,c)&&n.push(e)}),this[a].apply(this,e),n};let c=`reduce`+n[0].toUpperCase()+n.slice(1);e.prototype[c]=function(){let e=Array.prototype.slice.call(arguments);if(e.length<2||e.length>4)throw new S(`Graph.${c}: invalid number of arguments (expecting 2, 3 or 4 and got ${e.length}).`);if(typeof e[e.length-1]==`function`&&typeof e[e.length-2]!=`function`)throw new S(`Graph.${c}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let t,n;e.length===2?(t=e[0],n=e[1],e=[]):e.length===3?(t=e[1],n=e[2],e=[e[0]]):e.length===4&&(t=e[2],n=e[3],e=[e[0],e[1]]);let r=n;return e.push((e,n,i,a,o,s,c)=>{r=t(r,e,n,i,a,o,s,c)}),this[a].apply(this,e),r}}function Le(e,t){let{name:n,type:r,direction:i}=t,a=`find`+n[0].toUpperCase()+n.slice(1,-1);e.prototype[a]=function(e,t,n){if(r!==`mixed`&&this.type!==`mixed`&&r!==this.type)return!1;if(arguments.length===1)return n=e,De(!0,this,r,n);if(arguments.length===2){e=``+e,n=t;let o=this._nodes.get(e);if(o===void 0)throw new C(`Graph.${a}: could not find the "${e}" node in the graph.`);return ke(!0,this.multi,r===`mixed`?this.type:r,i,o,n)}if(arguments.length===3){e=``+e,t=``+t;let o=this._nodes.get(e);if(!o)throw new C(`Graph.${a}:  could not find the "${e}" source node in the graph.`);if(!this._nodes.has(t))throw new C(`Graph.${a}:  could not find the "${t}" target node in the graph.`);return Me(!0,r,this.multi,i,o,t,n)}throw new S(`Graph.${a}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o=`some`+n[0].toUpperCase()+n.slice(1,-1);e.prototype[o]=function(){let e=Array.prototype.slice.call(arguments),t=e.pop();return e.push((e,n,r,i,a,o,s)=>t(e,n,r,i,a,o,s)),!!this[a].apply(this,e)};let s=`every`+n[0].toUpperCase()+n.slice(1,-1);e.prototype[s]=function(){let e=Array.prototype.slice.call(arguments),t=e.pop();return e.push((e,n,r,i,a,o,s)=>!t(e,n,r,i,a,o,s)),!this[a].apply(this,e)}}function Re(e,t){let{name:n,type:r,direction:i}=t,a=n.slice(0,-1)+`Entries`;e.prototype[a]=function(e,t){if(r!==`mixed`&&this.type!==`mixed`&&r!==this.type)return b();if(!arguments.length)return Oe(this,r);if(arguments.length===1){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.${a}: could not find the "${e}" node in the graph.`);return je(r,i,t)}if(arguments.length===2){e=``+e,t=``+t;let n=this._nodes.get(e);if(!n)throw new C(`Graph.${a}:  could not find the "${e}" source node in the graph.`);if(!this._nodes.has(t))throw new C(`Graph.${a}:  could not find the "${t}" target node in the graph.`);return Pe(r,i,n,t)}throw new S(`Graph.${a}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function ze(e){ye.forEach(t=>{Fe(e,t),Ie(e,t),Le(e,t),Re(e,t)})}var Be=[{name:`neighbors`,type:`mixed`},{name:`inNeighbors`,type:`directed`,direction:`in`},{name:`outNeighbors`,type:`directed`,direction:`out`},{name:`inboundNeighbors`,type:`mixed`,direction:`in`},{name:`outboundNeighbors`,type:`mixed`,direction:`out`},{name:`directedNeighbors`,type:`directed`},{name:`undirectedNeighbors`,type:`undirected`}];function Ve(){this.A=null,this.B=null}Ve.prototype.wrap=function(e){this.A===null?this.A=e:this.B===null&&(this.B=e)},Ve.prototype.has=function(e){return this.A!==null&&e in this.A||this.B!==null&&e in this.B};function He(e,t,n,r,i){for(let a in r){let o=r[a],s=o.source,c=o.target,l=s===n?c:s;if(t&&t.has(l.key))continue;let u=i(l.key,l.attributes);if(e&&u)return l.key}}function Ue(e,t,n,r,i){if(t!==`mixed`){if(t===`undirected`)return He(e,null,r,r.undirected,i);if(typeof n==`string`)return He(e,null,r,r[n],i)}let a=new Ve,o;if(t!==`undirected`){if(n!==`out`){if(o=He(e,null,r,r.in,i),e&&o)return o;a.wrap(r.in)}if(n!==`in`){if(o=He(e,a,r,r.out,i),e&&o)return o;a.wrap(r.out)}}if(t!==`directed`&&(o=He(e,a,r,r.undirected,i),e&&o))return o}function We(e,t,n){if(e!==`mixed`){if(e===`undirected`)return Object.keys(n.undirected);if(typeof t==`string`)return Object.keys(n[t])}let r=[];return Ue(!1,e,t,n,function(e){r.push(e)}),r}function Ge(e,t,n){let r=Object.keys(n),i=r.length,a=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(a>=i)return e&&e.wrap(n),{done:!0};let s=n[r[a++]],c=s.source,l=s.target;o=c===t?l:c,e&&e.has(o.key)&&(o=null)}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function Ke(e,t,n){if(e!==`mixed`){if(e===`undirected`)return Ge(null,n,n.undirected);if(typeof t==`string`)return Ge(null,n,n[t])}let r=b(),i=new Ve;return e!==`undirected`&&(t!==`out`&&(r=y(r,Ge(i,n,n.in))),t!==`in`&&(r=y(r,Ge(i,n,n.out)))),e!==`directed`&&(r=y(r,Ge(i,n,n.undirected))),r}function qe(e,t){let{name:n,type:r,direction:i}=t;e.prototype[n]=function(e){if(r!==`mixed`&&this.type!==`mixed`&&r!==this.type)return[];e=``+e;let t=this._nodes.get(e);if(t===void 0)throw new C(`Graph.${n}: could not find the "${e}" node in the graph.`);return We(r===`mixed`?this.type:r,i,t)}}function Je(e,t){let{name:n,type:r,direction:i}=t,a=`forEach`+n[0].toUpperCase()+n.slice(1,-1);e.prototype[a]=function(e,t){if(r!==`mixed`&&this.type!==`mixed`&&r!==this.type)return;e=``+e;let n=this._nodes.get(e);if(n===void 0)throw new C(`Graph.${a}: could not find the "${e}" node in the graph.`);Ue(!1,r===`mixed`?this.type:r,i,n,t)};let o=`map`+n[0].toUpperCase()+n.slice(1);e.prototype[o]=function(e,t){let n=[];return this[a](e,(e,r)=>{n.push(t(e,r))}),n};let s=`filter`+n[0].toUpperCase()+n.slice(1);e.prototype[s]=function(e,t){let n=[];return this[a](e,(e,r)=>{t(e,r)&&n.push(e)}),n};let c=`reduce`+n[0].toUpperCase()+n.slice(1);e.prototype[c]=function(e,t,n){if(arguments.length<3)throw new S(`Graph.${c}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let r=n;return this[a](e,(e,n)=>{r=t(r,e,n)}),r}}function Ye(e,t){let{name:n,type:r,direction:i}=t,a=n[0].toUpperCase()+n.slice(1,-1),o=`find`+a;e.prototype[o]=function(e,t){if(r!==`mixed`&&this.type!==`mixed`&&r!==this.type)return;e=``+e;let n=this._nodes.get(e);if(n===void 0)throw new C(`Graph.${o}: could not find the "${e}" node in the graph.`);return Ue(!0,r===`mixed`?this.type:r,i,n,t)};let s=`some`+a;e.prototype[s]=function(e,t){return!!this[o](e,t)};let c=`every`+a;e.prototype[c]=function(e,t){return!this[o](e,(e,n)=>!t(e,n))}}function Xe(e,t){let{name:n,type:r,direction:i}=t,a=n.slice(0,-1)+`Entries`;e.prototype[a]=function(e){if(r!==`mixed`&&this.type!==`mixed`&&r!==this.type)return b();e=``+e;let t=this._nodes.get(e);if(t===void 0)throw new C(`Graph.${a}: could not find the "${e}" node in the graph.`);return Ke(r===`mixed`?this.type:r,i,t)}}function Ze(e){Be.forEach(t=>{qe(e,t),Je(e,t),Ye(e,t),Xe(e,t)})}function Qe(e,t,n,r,i){let a=r._nodes.values(),o=r.type,s,c,l,u,d,f,p;for(;s=a.next(),s.done!==!0;){let r=!1;if(c=s.value,o!==`undirected`)for(l in u=c.out,u){d=u[l];do{if(f=d.target,r=!0,p=i(c.key,f.key,c.attributes,f.attributes,d.key,d.attributes,d.undirected),e&&p)return d;d=d.next}while(d)}if(o!==`directed`){for(l in u=c.undirected,u)if(!(t&&c.key>l)){d=u[l];do{if(f=d.target,f.key!==l&&(f=d.source),r=!0,p=i(c.key,f.key,c.attributes,f.attributes,d.key,d.attributes,d.undirected),e&&p)return d;d=d.next}while(d)}}if(n&&!r&&(p=i(c.key,null,c.attributes,null,null,null,null),e&&p))return null}}function $e(e,t){let n={key:e};return m(t.attributes)||(n.attributes=d({},t.attributes)),n}function et(e,t,n){let r={key:t,source:n.source.key,target:n.target.key};return m(n.attributes)||(r.attributes=d({},n.attributes)),e===`mixed`&&n.undirected&&(r.undirected=!0),r}function tt(e){if(!p(e))throw new S(`Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.`);if(!(`key`in e))throw new S(`Graph.import: serialized node is missing its key.`);if(`attributes`in e&&(!p(e.attributes)||e.attributes===null))throw new S(`Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.`)}function nt(e){if(!p(e))throw new S(`Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.`);if(!(`source`in e))throw new S(`Graph.import: serialized edge is missing its source.`);if(!(`target`in e))throw new S(`Graph.import: serialized edge is missing its target.`);if(`attributes`in e&&(!p(e.attributes)||e.attributes===null))throw new S(`Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.`);if(`undirected`in e&&typeof e.undirected!=`boolean`)throw new S(`Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.`)}var rt=v(),it=new Set([`directed`,`undirected`,`mixed`]),at=new Set([`domain`,`_events`,`_eventsCount`,`_maxListeners`]),ot=[{name:e=>`${e}Edge`,generateKey:!0},{name:e=>`${e}DirectedEdge`,generateKey:!0,type:`directed`},{name:e=>`${e}UndirectedEdge`,generateKey:!0,type:`undirected`},{name:e=>`${e}EdgeWithKey`},{name:e=>`${e}DirectedEdgeWithKey`,type:`directed`},{name:e=>`${e}UndirectedEdgeWithKey`,type:`undirected`}],st={allowSelfLoops:!0,multi:!1,type:`mixed`};function ct(e,t,n){if(n&&!p(n))throw new S(`Graph.addNode: invalid attributes. Expecting an object but got "${n}"`);if(t=``+t,n||={},e._nodes.has(t))throw new w(`Graph.addNode: the "${t}" node already exist in the graph.`);let r=new e.NodeDataClass(t,n);return e._nodes.set(t,r),e.emit(`nodeAdded`,{key:t,attributes:n}),r}function lt(e,t,n){let r=new e.NodeDataClass(t,n);return e._nodes.set(t,r),e.emit(`nodeAdded`,{key:t,attributes:n}),r}function ut(e,t,n,r,i,a,o,s){if(!r&&e.type===`undirected`)throw new w(`Graph.${t}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(r&&e.type===`directed`)throw new w(`Graph.${t}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!p(s))throw new S(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`);if(a=``+a,o=``+o,s||={},!e.allowSelfLoops&&a===o)throw new w(`Graph.${t}: source & target are the same ("${a}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let c=e._nodes.get(a),l=e._nodes.get(o);if(!c)throw new C(`Graph.${t}: source node "${a}" not found.`);if(!l)throw new C(`Graph.${t}: target node "${o}" not found.`);let u={key:null,undirected:r,source:a,target:o,attributes:s};if(n)i=e._edgeKeyGenerator();else if(i=``+i,e._edges.has(i))throw new w(`Graph.${t}: the "${i}" edge already exists in the graph.`);if(!e.multi&&(r?c.undirected[o]!==void 0:c.out[o]!==void 0))throw new w(`Graph.${t}: an edge linking "${a}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let d=new O(r,i,c,l,s);e._edges.set(i,d);let f=a===o;return r?(c.undirectedDegree++,l.undirectedDegree++,f&&(c.undirectedLoops++,e._undirectedSelfLoopCount++)):(c.outDegree++,l.inDegree++,f&&(c.directedLoops++,e._directedSelfLoopCount++)),e.multi?d.attachMulti():d.attach(),r?e._undirectedSize++:e._directedSize++,u.key=i,e.emit(`edgeAdded`,u),i}function dt(e,t,n,r,i,a,o,s,c){if(!r&&e.type===`undirected`)throw new w(`Graph.${t}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(r&&e.type===`directed`)throw new w(`Graph.${t}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(c){if(typeof s!=`function`)throw new S(`Graph.${t}: invalid updater function. Expecting a function but got "${s}"`)}else if(!p(s))throw new S(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`)}a=``+a,o=``+o;let l;if(c&&(l=s,s=void 0),!e.allowSelfLoops&&a===o)throw new w(`Graph.${t}: source & target are the same ("${a}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let u=e._nodes.get(a),f=e._nodes.get(o),m,h;if(!n&&(m=e._edges.get(i),m)){if((m.source.key!==a||m.target.key!==o)&&(!r||m.source.key!==o||m.target.key!==a))throw new w(`Graph.${t}: inconsistency detected when attempting to merge the "${i}" edge with "${a}" source & "${o}" target vs. ("${m.source.key}", "${m.target.key}").`);h=m}if(!h&&!e.multi&&u&&(h=r?u.undirected[o]:u.out[o]),h){let t=[h.key,!1,!1,!1];if(c?!l:!s)return t;if(c){let t=h.attributes;h.attributes=l(t),e.emit(`edgeAttributesUpdated`,{type:`replace`,key:h.key,attributes:h.attributes})}else d(h.attributes,s),e.emit(`edgeAttributesUpdated`,{type:`merge`,key:h.key,attributes:h.attributes,data:s});return t}s||={},c&&l&&(s=l(s));let g={key:null,undirected:r,source:a,target:o,attributes:s};if(n)i=e._edgeKeyGenerator();else if(i=``+i,e._edges.has(i))throw new w(`Graph.${t}: the "${i}" edge already exists in the graph.`);let _=!1,v=!1;u||(u=lt(e,a,{}),_=!0,a===o&&(f=u,v=!0)),f||(f=lt(e,o,{}),v=!0),m=new O(r,i,u,f,s),e._edges.set(i,m);let y=a===o;return r?(u.undirectedDegree++,f.undirectedDegree++,y&&(u.undirectedLoops++,e._undirectedSelfLoopCount++)):(u.outDegree++,f.inDegree++,y&&(u.directedLoops++,e._directedSelfLoopCount++)),e.multi?m.attachMulti():m.attach(),r?e._undirectedSize++:e._directedSize++,g.key=i,e.emit(`edgeAdded`,g),[i,!0,_,v]}function ft(e,t){e._edges.delete(t.key);let{source:n,target:r,attributes:i}=t,a=t.undirected,o=n===r;a?(n.undirectedDegree--,r.undirectedDegree--,o&&(n.undirectedLoops--,e._undirectedSelfLoopCount--)):(n.outDegree--,r.inDegree--,o&&(n.directedLoops--,e._directedSelfLoopCount--)),e.multi?t.detachMulti():t.detach(),a?e._undirectedSize--:e._directedSize--,e.emit(`edgeDropped`,{key:t.key,attributes:i,source:n.key,target:r.key,undirected:a})}var L=class e extends l.EventEmitter{constructor(e){if(super(),e=d({},st,e),typeof e.multi!=`boolean`)throw new S(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${e.multi}".`);if(!it.has(e.type))throw new S(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${e.type}".`);if(typeof e.allowSelfLoops!=`boolean`)throw new S(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${e.allowSelfLoops}".`);let t=e.type===`mixed`?T:e.type===`directed`?E:D;h(this,`NodeDataClass`,t);let n=`geid_`+rt()+`_`,r=0;h(this,`_attributes`,{}),h(this,`_nodes`,new Map),h(this,`_edges`,new Map),h(this,`_directedSize`,0),h(this,`_undirectedSize`,0),h(this,`_directedSelfLoopCount`,0),h(this,`_undirectedSelfLoopCount`,0),h(this,`_edgeKeyGenerator`,()=>{let e;do e=n+r++;while(this._edges.has(e));return e}),h(this,`_options`,e),at.forEach(e=>h(this,e,this[e])),g(this,`order`,()=>this._nodes.size),g(this,`size`,()=>this._edges.size),g(this,`directedSize`,()=>this._directedSize),g(this,`undirectedSize`,()=>this._undirectedSize),g(this,`selfLoopCount`,()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),g(this,`directedSelfLoopCount`,()=>this._directedSelfLoopCount),g(this,`undirectedSelfLoopCount`,()=>this._undirectedSelfLoopCount),g(this,`multi`,this._options.multi),g(this,`type`,this._options.type),g(this,`allowSelfLoops`,this._options.allowSelfLoops),g(this,`implementation`,()=>`graphology`)}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(e){return this._nodes.has(``+e)}hasDirectedEdge(e,t){if(this.type===`undirected`)return!1;if(arguments.length===1){let t=``+e,n=this._edges.get(t);return!!n&&!n.undirected}if(arguments.length===2){e=``+e,t=``+t;let n=this._nodes.get(e);return n?n.out.hasOwnProperty(t):!1}throw new S(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(e,t){if(this.type===`directed`)return!1;if(arguments.length===1){let t=``+e,n=this._edges.get(t);return!!n&&n.undirected}if(arguments.length===2){e=``+e,t=``+t;let n=this._nodes.get(e);return n?n.undirected.hasOwnProperty(t):!1}throw new S(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(e,t){if(arguments.length===1){let t=``+e;return this._edges.has(t)}if(arguments.length===2){e=``+e,t=``+t;let n=this._nodes.get(e);return n?n.out!==void 0&&n.out.hasOwnProperty(t)||n.undirected!==void 0&&n.undirected.hasOwnProperty(t):!1}throw new S(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(e,t){if(this.type===`undirected`)return;if(e=``+e,t=``+t,this.multi)throw new w(`Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.`);let n=this._nodes.get(e);if(!n)throw new C(`Graph.directedEdge: could not find the "${e}" source node in the graph.`);if(!this._nodes.has(t))throw new C(`Graph.directedEdge: could not find the "${t}" target node in the graph.`);let r=n.out&&n.out[t]||void 0;if(r)return r.key}undirectedEdge(e,t){if(this.type===`directed`)return;if(e=``+e,t=``+t,this.multi)throw new w(`Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.`);let n=this._nodes.get(e);if(!n)throw new C(`Graph.undirectedEdge: could not find the "${e}" source node in the graph.`);if(!this._nodes.has(t))throw new C(`Graph.undirectedEdge: could not find the "${t}" target node in the graph.`);let r=n.undirected&&n.undirected[t]||void 0;if(r)return r.key}edge(e,t){if(this.multi)throw new w(`Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.`);e=``+e,t=``+t;let n=this._nodes.get(e);if(!n)throw new C(`Graph.edge: could not find the "${e}" source node in the graph.`);if(!this._nodes.has(t))throw new C(`Graph.edge: could not find the "${t}" target node in the graph.`);let r=n.out&&n.out[t]||n.undirected&&n.undirected[t]||void 0;if(r)return r.key}areDirectedNeighbors(e,t){e=``+e,t=``+t;let n=this._nodes.get(e);if(!n)throw new C(`Graph.areDirectedNeighbors: could not find the "${e}" node in the graph.`);return this.type===`undirected`?!1:t in n.in||t in n.out}areOutNeighbors(e,t){e=``+e,t=``+t;let n=this._nodes.get(e);if(!n)throw new C(`Graph.areOutNeighbors: could not find the "${e}" node in the graph.`);return this.type!==`undirected`&&t in n.out}areInNeighbors(e,t){e=``+e,t=``+t;let n=this._nodes.get(e);if(!n)throw new C(`Graph.areInNeighbors: could not find the "${e}" node in the graph.`);return this.type!==`undirected`&&t in n.in}areUndirectedNeighbors(e,t){e=``+e,t=``+t;let n=this._nodes.get(e);if(!n)throw new C(`Graph.areUndirectedNeighbors: could not find the "${e}" node in the graph.`);return this.type!==`directed`&&t in n.undirected}areNeighbors(e,t){e=``+e,t=``+t;let n=this._nodes.get(e);if(!n)throw new C(`Graph.areNeighbors: could not find the "${e}" node in the graph.`);return this.type!==`undirected`&&(t in n.in||t in n.out)||this.type!==`directed`&&t in n.undirected}areInboundNeighbors(e,t){e=``+e,t=``+t;let n=this._nodes.get(e);if(!n)throw new C(`Graph.areInboundNeighbors: could not find the "${e}" node in the graph.`);return this.type!==`undirected`&&t in n.in||this.type!==`directed`&&t in n.undirected}areOutboundNeighbors(e,t){e=``+e,t=``+t;let n=this._nodes.get(e);if(!n)throw new C(`Graph.areOutboundNeighbors: could not find the "${e}" node in the graph.`);return this.type!==`undirected`&&t in n.out||this.type!==`directed`&&t in n.undirected}inDegree(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.inDegree: could not find the "${e}" node in the graph.`);return this.type===`undirected`?0:t.inDegree}outDegree(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.outDegree: could not find the "${e}" node in the graph.`);return this.type===`undirected`?0:t.outDegree}directedDegree(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.directedDegree: could not find the "${e}" node in the graph.`);return this.type===`undirected`?0:t.inDegree+t.outDegree}undirectedDegree(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.undirectedDegree: could not find the "${e}" node in the graph.`);return this.type===`directed`?0:t.undirectedDegree}inboundDegree(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.inboundDegree: could not find the "${e}" node in the graph.`);let n=0;return this.type!==`directed`&&(n+=t.undirectedDegree),this.type!==`undirected`&&(n+=t.inDegree),n}outboundDegree(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.outboundDegree: could not find the "${e}" node in the graph.`);let n=0;return this.type!==`directed`&&(n+=t.undirectedDegree),this.type!==`undirected`&&(n+=t.outDegree),n}degree(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.degree: could not find the "${e}" node in the graph.`);let n=0;return this.type!==`directed`&&(n+=t.undirectedDegree),this.type!==`undirected`&&(n+=t.inDegree+t.outDegree),n}inDegreeWithoutSelfLoops(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.inDegreeWithoutSelfLoops: could not find the "${e}" node in the graph.`);return this.type===`undirected`?0:t.inDegree-t.directedLoops}outDegreeWithoutSelfLoops(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.outDegreeWithoutSelfLoops: could not find the "${e}" node in the graph.`);return this.type===`undirected`?0:t.outDegree-t.directedLoops}directedDegreeWithoutSelfLoops(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.directedDegreeWithoutSelfLoops: could not find the "${e}" node in the graph.`);return this.type===`undirected`?0:t.inDegree+t.outDegree-t.directedLoops*2}undirectedDegreeWithoutSelfLoops(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${e}" node in the graph.`);return this.type===`directed`?0:t.undirectedDegree-t.undirectedLoops*2}inboundDegreeWithoutSelfLoops(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${e}" node in the graph.`);let n=0,r=0;return this.type!==`directed`&&(n+=t.undirectedDegree,r+=t.undirectedLoops*2),this.type!==`undirected`&&(n+=t.inDegree,r+=t.directedLoops),n-r}outboundDegreeWithoutSelfLoops(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${e}" node in the graph.`);let n=0,r=0;return this.type!==`directed`&&(n+=t.undirectedDegree,r+=t.undirectedLoops*2),this.type!==`undirected`&&(n+=t.outDegree,r+=t.directedLoops),n-r}degreeWithoutSelfLoops(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.degreeWithoutSelfLoops: could not find the "${e}" node in the graph.`);let n=0,r=0;return this.type!==`directed`&&(n+=t.undirectedDegree,r+=t.undirectedLoops*2),this.type!==`undirected`&&(n+=t.inDegree+t.outDegree,r+=t.directedLoops*2),n-r}source(e){e=``+e;let t=this._edges.get(e);if(!t)throw new C(`Graph.source: could not find the "${e}" edge in the graph.`);return t.source.key}target(e){e=``+e;let t=this._edges.get(e);if(!t)throw new C(`Graph.target: could not find the "${e}" edge in the graph.`);return t.target.key}extremities(e){e=``+e;let t=this._edges.get(e);if(!t)throw new C(`Graph.extremities: could not find the "${e}" edge in the graph.`);return[t.source.key,t.target.key]}opposite(e,t){e=``+e,t=``+t;let n=this._edges.get(t);if(!n)throw new C(`Graph.opposite: could not find the "${t}" edge in the graph.`);let r=n.source.key,i=n.target.key;if(e===r)return i;if(e===i)return r;throw new C(`Graph.opposite: the "${e}" node is not attached to the "${t}" edge (${r}, ${i}).`)}hasExtremity(e,t){e=``+e,t=``+t;let n=this._edges.get(e);if(!n)throw new C(`Graph.hasExtremity: could not find the "${e}" edge in the graph.`);return n.source.key===t||n.target.key===t}isUndirected(e){e=``+e;let t=this._edges.get(e);if(!t)throw new C(`Graph.isUndirected: could not find the "${e}" edge in the graph.`);return t.undirected}isDirected(e){e=``+e;let t=this._edges.get(e);if(!t)throw new C(`Graph.isDirected: could not find the "${e}" edge in the graph.`);return!t.undirected}isSelfLoop(e){e=``+e;let t=this._edges.get(e);if(!t)throw new C(`Graph.isSelfLoop: could not find the "${e}" edge in the graph.`);return t.source===t.target}addNode(e,t){return ct(this,e,t).key}mergeNode(e,t){if(t&&!p(t))throw new S(`Graph.mergeNode: invalid attributes. Expecting an object but got "${t}"`);e=``+e,t||={};let n=this._nodes.get(e);return n?(t&&(d(n.attributes,t),this.emit(`nodeAttributesUpdated`,{type:`merge`,key:e,attributes:n.attributes,data:t})),[e,!1]):(n=new this.NodeDataClass(e,t),this._nodes.set(e,n),this.emit(`nodeAdded`,{key:e,attributes:t}),[e,!0])}updateNode(e,t){if(t&&typeof t!=`function`)throw new S(`Graph.updateNode: invalid updater function. Expecting a function but got "${t}"`);e=``+e;let n=this._nodes.get(e);if(n){if(t){let r=n.attributes;n.attributes=t(r),this.emit(`nodeAttributesUpdated`,{type:`replace`,key:e,attributes:n.attributes})}return[e,!1]}let r=t?t({}):{};return n=new this.NodeDataClass(e,r),this._nodes.set(e,n),this.emit(`nodeAdded`,{key:e,attributes:r}),[e,!0]}dropNode(e){e=``+e;let t=this._nodes.get(e);if(!t)throw new C(`Graph.dropNode: could not find the "${e}" node in the graph.`);let n;if(this.type!==`undirected`){for(let e in t.out){n=t.out[e];do ft(this,n),n=n.next;while(n)}for(let e in t.in){n=t.in[e];do ft(this,n),n=n.next;while(n)}}if(this.type!==`directed`)for(let e in t.undirected){n=t.undirected[e];do ft(this,n),n=n.next;while(n)}this._nodes.delete(e),this.emit(`nodeDropped`,{key:e,attributes:t.attributes})}dropEdge(e){let t;if(arguments.length>1){let e=``+arguments[0],n=``+arguments[1];if(t=f(this,e,n,this.type),!t)throw new C(`Graph.dropEdge: could not find the "${e}" -> "${n}" edge in the graph.`)}else if(e=``+e,t=this._edges.get(e),!t)throw new C(`Graph.dropEdge: could not find the "${e}" edge in the graph.`);return ft(this,t),this}dropDirectedEdge(e,t){if(arguments.length<2)throw new w(`Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.`);if(this.multi)throw new w(`Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.`);e=``+e,t=``+t;let n=f(this,e,t,`directed`);if(!n)throw new C(`Graph.dropDirectedEdge: could not find a "${e}" -> "${t}" edge in the graph.`);return ft(this,n),this}dropUndirectedEdge(e,t){if(arguments.length<2)throw new w(`Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.`);if(this.multi)throw new w(`Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.`);let n=f(this,e,t,`undirected`);if(!n)throw new C(`Graph.dropUndirectedEdge: could not find a "${e}" -> "${t}" edge in the graph.`);return ft(this,n),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit(`cleared`)}clearEdges(){let e=this._nodes.values(),t;for(;t=e.next(),t.done!==!0;)t.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit(`edgesCleared`)}getAttribute(e){return this._attributes[e]}getAttributes(){return this._attributes}hasAttribute(e){return this._attributes.hasOwnProperty(e)}setAttribute(e,t){return this._attributes[e]=t,this.emit(`attributesUpdated`,{type:`set`,attributes:this._attributes,name:e}),this}updateAttribute(e,t){if(typeof t!=`function`)throw new S(`Graph.updateAttribute: updater should be a function.`);let n=this._attributes[e];return this._attributes[e]=t(n),this.emit(`attributesUpdated`,{type:`set`,attributes:this._attributes,name:e}),this}removeAttribute(e){return delete this._attributes[e],this.emit(`attributesUpdated`,{type:`remove`,attributes:this._attributes,name:e}),this}replaceAttributes(e){if(!p(e))throw new S(`Graph.replaceAttributes: provided attributes are not a plain object.`);return this._attributes=e,this.emit(`attributesUpdated`,{type:`replace`,attributes:this._attributes}),this}mergeAttributes(e){if(!p(e))throw new S(`Graph.mergeAttributes: provided attributes are not a plain object.`);return d(this._attributes,e),this.emit(`attributesUpdated`,{type:`merge`,attributes:this._attributes,data:e}),this}updateAttributes(e){if(typeof e!=`function`)throw new S(`Graph.updateAttributes: provided updater is not a function.`);return this._attributes=e(this._attributes),this.emit(`attributesUpdated`,{type:`update`,attributes:this._attributes}),this}updateEachNodeAttributes(e,t){if(typeof e!=`function`)throw new S(`Graph.updateEachNodeAttributes: expecting an updater function.`);if(t&&!_(t))throw new S(`Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}`);let n=this._nodes.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,i.attributes=e(i.key,i.attributes);this.emit(`eachNodeAttributesUpdated`,{hints:t||null})}updateEachEdgeAttributes(e,t){if(typeof e!=`function`)throw new S(`Graph.updateEachEdgeAttributes: expecting an updater function.`);if(t&&!_(t))throw new S(`Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}`);let n=this._edges.values(),r,i,a,o;for(;r=n.next(),r.done!==!0;)i=r.value,a=i.source,o=i.target,i.attributes=e(i.key,i.attributes,a.key,o.key,a.attributes,o.attributes,i.undirected);this.emit(`eachEdgeAttributesUpdated`,{hints:t||null})}forEachAdjacencyEntry(e){if(typeof e!=`function`)throw new S(`Graph.forEachAdjacencyEntry: expecting a callback.`);Qe(!1,!1,!1,this,e)}forEachAdjacencyEntryWithOrphans(e){if(typeof e!=`function`)throw new S(`Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.`);Qe(!1,!1,!0,this,e)}forEachAssymetricAdjacencyEntry(e){if(typeof e!=`function`)throw new S(`Graph.forEachAssymetricAdjacencyEntry: expecting a callback.`);Qe(!1,!0,!1,this,e)}forEachAssymetricAdjacencyEntryWithOrphans(e){if(typeof e!=`function`)throw new S(`Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.`);Qe(!1,!0,!0,this,e)}nodes(){return Array.from(this._nodes.keys())}forEachNode(e){if(typeof e!=`function`)throw new S(`Graph.forEachNode: expecting a callback.`);let t=this._nodes.values(),n,r;for(;n=t.next(),n.done!==!0;)r=n.value,e(r.key,r.attributes)}findNode(e){if(typeof e!=`function`)throw new S(`Graph.findNode: expecting a callback.`);let t=this._nodes.values(),n,r;for(;n=t.next(),n.done!==!0;)if(r=n.value,e(r.key,r.attributes))return r.key}mapNodes(e){if(typeof e!=`function`)throw new S(`Graph.mapNode: expecting a callback.`);let t=this._nodes.values(),n,r,i=Array(this.order),a=0;for(;n=t.next(),n.done!==!0;)r=n.value,i[a++]=e(r.key,r.attributes);return i}someNode(e){if(typeof e!=`function`)throw new S(`Graph.someNode: expecting a callback.`);let t=this._nodes.values(),n,r;for(;n=t.next(),n.done!==!0;)if(r=n.value,e(r.key,r.attributes))return!0;return!1}everyNode(e){if(typeof e!=`function`)throw new S(`Graph.everyNode: expecting a callback.`);let t=this._nodes.values(),n,r;for(;n=t.next(),n.done!==!0;)if(r=n.value,!e(r.key,r.attributes))return!1;return!0}filterNodes(e){if(typeof e!=`function`)throw new S(`Graph.filterNodes: expecting a callback.`);let t=this._nodes.values(),n,r,i=[];for(;n=t.next(),n.done!==!0;)r=n.value,e(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(e,t){if(typeof e!=`function`)throw new S(`Graph.reduceNodes: expecting a callback.`);if(arguments.length<2)throw new S(`Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let n=t,r=this._nodes.values(),i,a;for(;i=r.next(),i.done!==!0;)a=i.value,n=e(n,a.key,a.attributes);return n}nodeEntries(){let e=this._nodes.values();return{[Symbol.iterator](){return this},next(){let t=e.next();if(t.done)return t;let n=t.value;return{value:{node:n.key,attributes:n.attributes},done:!1}}}}export(){let e=Array(this._nodes.size),t=0;this._nodes.forEach((n,r)=>{e[t++]=$e(r,n)});let n=Array(this._edges.size);return t=0,this._edges.forEach((e,r)=>{n[t++]=et(this.type,r,e)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:e,edges:n}}import(t,n=!1){if(t instanceof e)return t.forEachNode((e,t)=>{n?this.mergeNode(e,t):this.addNode(e,t)}),t.forEachEdge((e,t,r,i,a,o,s)=>{n?s?this.mergeUndirectedEdgeWithKey(e,r,i,t):this.mergeDirectedEdgeWithKey(e,r,i,t):s?this.addUndirectedEdgeWithKey(e,r,i,t):this.addDirectedEdgeWithKey(e,r,i,t)}),this;if(!p(t))throw new S(`Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.`);if(t.attributes){if(!p(t.attributes))throw new S(`Graph.import: invalid attributes. Expecting a plain object.`);n?this.mergeAttributes(t.attributes):this.replaceAttributes(t.attributes)}let r,i,a,o,s;if(t.nodes){if(a=t.nodes,!Array.isArray(a))throw new S(`Graph.import: invalid nodes. Expecting an array.`);for(r=0,i=a.length;r<i;r++){o=a[r],tt(o);let{key:e,attributes:t}=o;n?this.mergeNode(e,t):this.addNode(e,t)}}if(t.edges){let e=!1;if(this.type===`undirected`&&(e=!0),a=t.edges,!Array.isArray(a))throw new S(`Graph.import: invalid edges. Expecting an array.`);for(r=0,i=a.length;r<i;r++){s=a[r],nt(s);let{source:t,target:i,attributes:o,undirected:c=e}=s,l;`key`in s?(l=n?c?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:c?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,l.call(this,s.key,t,i,o)):(l=n?c?this.mergeUndirectedEdge:this.mergeDirectedEdge:c?this.addUndirectedEdge:this.addDirectedEdge,l.call(this,t,i,o))}}return this}nullCopy(t){let n=new e(d({},this._options,t));return n.replaceAttributes(d({},this.getAttributes())),n}emptyCopy(e){let t=this.nullCopy(e);return this._nodes.forEach((e,n)=>{let r=d({},e.attributes);e=new t.NodeDataClass(n,r),t._nodes.set(n,e)}),t}copy(e){if(e||={},typeof e.type==`string`&&e.type!==this.type&&e.type!==`mixed`)throw new w(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${e.type}" because this would mean losing information about the current graph.`);if(typeof e.multi==`boolean`&&e.multi!==this.multi&&e.multi!==!0)throw new w(`Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.`);if(typeof e.allowSelfLoops==`boolean`&&e.allowSelfLoops!==this.allowSelfLoops&&e.allowSelfLoops!==!0)throw new w(`Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.`);let t=this.emptyCopy(e),n=this._edges.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,ut(t,`copy`,!1,i.undirected,i.key,i.source.key,i.target.key,d({},i.attributes));return t}toJSON(){return this.export()}toString(){return`[object Graph]`}inspect(){let e={};this._nodes.forEach((t,n)=>{e[n]=t.attributes});let t={},n={};this._edges.forEach((e,r)=>{let i=e.undirected?`--`:`->`,a=``,o=e.source.key,s=e.target.key,c;e.undirected&&o>s&&(c=o,o=s,s=c);let l=`(${o})${i}(${s})`;r.startsWith(`geid_`)?this.multi&&(n[l]===void 0?n[l]=0:n[l]++,a+=`${n[l]}. `):a+=`[${r}]: `,a+=l,t[a]=e.attributes});let r={};for(let e in this)this.hasOwnProperty(e)&&!at.has(e)&&typeof this[e]!=`function`&&typeof e!=`symbol`&&(r[e]=this[e]);return r.attributes=this._attributes,r.nodes=e,r.edges=t,h(r,`constructor`,this.constructor),r}};typeof Symbol<`u`&&(L.prototype[Symbol.for(`nodejs.util.inspect.custom`)]=L.prototype.inspect),ot.forEach(e=>{[`add`,`merge`,`update`].forEach(t=>{let n=e.name(t),r=t===`add`?ut:dt;e.generateKey?L.prototype[n]=function(i,a,o){return r(this,n,!0,(e.type||this.type)===`undirected`,null,i,a,o,t===`update`)}:L.prototype[n]=function(i,a,o,s){return r(this,n,!1,(e.type||this.type)===`undirected`,i,a,o,s,t===`update`)}})}),se(L),ve(L),ze(L),Ze(L);var pt=class extends L{constructor(e){let t=d({type:`directed`},e);if(`multi`in t&&t.multi!==!1)throw new S(`DirectedGraph.from: inconsistent indication that the graph should be multi in given options!`);if(t.type!==`directed`)throw new S(`DirectedGraph.from: inconsistent "`+t.type+`" type in given options!`);super(t)}},mt=class extends L{constructor(e){let t=d({type:`undirected`},e);if(`multi`in t&&t.multi!==!1)throw new S(`UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!`);if(t.type!==`undirected`)throw new S(`UndirectedGraph.from: inconsistent "`+t.type+`" type in given options!`);super(t)}},ht=class extends L{constructor(e){let t=d({multi:!0},e);if(`multi`in t&&t.multi!==!0)throw new S(`MultiGraph.from: inconsistent indication that the graph should be simple in given options!`);super(t)}},gt=class extends L{constructor(e){let t=d({type:`directed`,multi:!0},e);if(`multi`in t&&t.multi!==!0)throw new S(`MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!`);if(t.type!==`directed`)throw new S(`MultiDirectedGraph.from: inconsistent "`+t.type+`" type in given options!`);super(t)}},_t=class extends L{constructor(e){let t=d({type:`undirected`,multi:!0},e);if(`multi`in t&&t.multi!==!0)throw new S(`MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!`);if(t.type!==`undirected`)throw new S(`MultiUndirectedGraph.from: inconsistent "`+t.type+`" type in given options!`);super(t)}};function vt(e){e.from=function(t,n){let r=new e(d({},t.options,n));return r.import(t),r}}vt(L),vt(pt),vt(mt),vt(ht),vt(gt),vt(_t),L.Graph=L,L.DirectedGraph=pt,L.UndirectedGraph=mt,L.MultiGraph=ht,L.MultiDirectedGraph=gt,L.MultiUndirectedGraph=_t,L.InvalidArgumentsGraphError=S,L.NotFoundGraphError=C,L.UsageGraphError=w;function yt(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n<t;n++)r[n]=e[n];return r}function bt(e,t){if(e){if(typeof e==`string`)return yt(e,t);var n={}.toString.call(e).slice(8,-1);return n===`Object`&&e.constructor&&(n=e.constructor.name),n===`Map`||n===`Set`?Array.from(e):n===`Arguments`||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?yt(e,t):void 0}}function xt(e){if(Array.isArray(e))return e}function St(e,t){var n=e==null?null:typeof Symbol<`u`&&e[Symbol.iterator]||e[`@@iterator`];if(n!=null){var r,i,a,o,s=[],c=!0,l=!1;try{if(a=(n=n.call(e)).next,t===0){if(Object(n)!==n)return;c=!1}else for(;!(c=(r=a.call(n)).done)&&(s.push(r.value),s.length!==t);c=!0);}catch(e){l=!0,i=e}finally{try{if(!c&&n.return!=null&&(o=n.return(),Object(o)!==o))return}finally{if(l)throw i}}return s}}function Ct(){throw TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function R(e,t){return xt(e)||St(e,t)||bt(e,t)||Ct()}function z(e,t){var n=typeof Symbol<`u`&&e[Symbol.iterator]||e[`@@iterator`];if(!n){if(Array.isArray(e)||(n=bt(e))||t&&e&&typeof e.length==`number`){n&&(e=n);var r=0,i=function(){};return{s:i,n:function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}},e:function(e){throw e},f:i}}throw TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var a,o=!0,s=!1;return{s:function(){n=n.call(e)},n:function(){var e=n.next();return o=e.done,e},e:function(e){s=!0,a=e},f:function(){try{o||n.return==null||n.return()}finally{if(s)throw a}}}}function wt(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function Tt(e,t,n){return e[0]=t,e[4]=typeof n==`number`?n:t,e}function Et(e,t){var n=Math.sin(t),r=Math.cos(t);return e[0]=r,e[1]=n,e[3]=-n,e[4]=r,e}function Dt(e,t,n){return e[6]=t,e[7]=n,e}function Ot(e,t){var n=e[0],r=e[1],i=e[2],a=e[3],o=e[4],s=e[5],c=e[6],l=e[7],u=e[8],d=t[0],f=t[1],p=t[2],m=t[3],h=t[4],g=t[5],_=t[6],v=t[7],y=t[8];return e[0]=d*n+f*a+p*c,e[1]=d*r+f*o+p*l,e[2]=d*i+f*s+p*u,e[3]=m*n+h*a+g*c,e[4]=m*r+h*o+g*l,e[5]=m*i+h*s+g*u,e[6]=_*n+v*a+y*c,e[7]=_*r+v*o+y*l,e[8]=_*i+v*s+y*u,e}function kt(e,t){var n=Math.cos(t),r=Math.sin(t);return{x:n*e.x+r*e.y,y:-r*e.x+n*e.y}}function At(e,t){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,r=e[0],i=e[1],a=e[3],o=e[4],s=e[6],c=e[7],l=t.x,u=t.y;return{x:l*r+u*a+s*n,y:l*i+u*o+c*n}}function jt(e,t){var n=e.height/e.width,r=t.height/t.width;return n<1&&r>1||n>1&&r<1?1:Math.min(Math.max(r,1/r),Math.max(1/n,n))}function Mt(e,t,n,r,i){var a=e.angle,o=e.ratio,s=e.x,c=e.y,l=t.width,u=t.height,d=wt(),f=Math.min(l,u)-2*r,p=jt(t,n);return i?(Ot(d,Dt(wt(),s,c)),Ot(d,Tt(wt(),o)),Ot(d,Et(wt(),a)),Ot(d,Tt(wt(),l/f/2/p,u/f/2/p))):(Ot(d,Tt(wt(),f/l*2*p,f/u*2*p)),Ot(d,Et(wt(),-a)),Ot(d,Tt(wt(),1/o)),Ot(d,Dt(wt(),-s,-c))),d}function Nt(e,t,n){var r=At(e,{x:Math.cos(t.angle),y:Math.sin(t.angle)},0),i=r.x,a=r.y;return 1/Math.sqrt(i**2+a**2)/n.width}function Pt(e,t,n,r,i){return[Math.floor(t/i*r),Math.floor(e.drawingBufferHeight/i-n/i*r)]}var Ft={black:`#000000`,silver:`#C0C0C0`,gray:`#808080`,grey:`#808080`,white:`#FFFFFF`,maroon:`#800000`,red:`#FF0000`,purple:`#800080`,fuchsia:`#FF00FF`,green:`#008000`,lime:`#00FF00`,olive:`#808000`,yellow:`#FFFF00`,navy:`#000080`,blue:`#0000FF`,teal:`#008080`,aqua:`#00FFFF`,darkblue:`#00008B`,mediumblue:`#0000CD`,darkgreen:`#006400`,darkcyan:`#008B8B`,deepskyblue:`#00BFFF`,darkturquoise:`#00CED1`,mediumspringgreen:`#00FA9A`,springgreen:`#00FF7F`,cyan:`#00FFFF`,midnightblue:`#191970`,dodgerblue:`#1E90FF`,lightseagreen:`#20B2AA`,forestgreen:`#228B22`,seagreen:`#2E8B57`,darkslategray:`#2F4F4F`,darkslategrey:`#2F4F4F`,limegreen:`#32CD32`,mediumseagreen:`#3CB371`,turquoise:`#40E0D0`,royalblue:`#4169E1`,steelblue:`#4682B4`,darkslateblue:`#483D8B`,mediumturquoise:`#48D1CC`,indigo:`#4B0082`,darkolivegreen:`#556B2F`,cadetblue:`#5F9EA0`,cornflowerblue:`#6495ED`,rebeccapurple:`#663399`,mediumaquamarine:`#66CDAA`,dimgray:`#696969`,dimgrey:`#696969`,slateblue:`#6A5ACD`,olivedrab:`#6B8E23`,slategray:`#708090`,slategrey:`#708090`,lightslategray:`#778899`,lightslategrey:`#778899`,mediumslateblue:`#7B68EE`,lawngreen:`#7CFC00`,chartreuse:`#7FFF00`,aquamarine:`#7FFFD4`,skyblue:`#87CEEB`,lightskyblue:`#87CEFA`,blueviolet:`#8A2BE2`,darkred:`#8B0000`,darkmagenta:`#8B008B`,saddlebrown:`#8B4513`,darkseagreen:`#8FBC8F`,lightgreen:`#90EE90`,mediumpurple:`#9370DB`,darkviolet:`#9400D3`,palegreen:`#98FB98`,darkorchid:`#9932CC`,yellowgreen:`#9ACD32`,sienna:`#A0522D`,brown:`#A52A2A`,darkgray:`#A9A9A9`,darkgrey:`#A9A9A9`,lightblue:`#ADD8E6`,greenyellow:`#ADFF2F`,paleturquoise:`#AFEEEE`,lightsteelblue:`#B0C4DE`,powderblue:`#B0E0E6`,firebrick:`#B22222`,darkgoldenrod:`#B8860B`,mediumorchid:`#BA55D3`,rosybrown:`#BC8F8F`,darkkhaki:`#BDB76B`,mediumvioletred:`#C71585`,indianred:`#CD5C5C`,peru:`#CD853F`,chocolate:`#D2691E`,tan:`#D2B48C`,lightgray:`#D3D3D3`,lightgrey:`#D3D3D3`,thistle:`#D8BFD8`,orchid:`#DA70D6`,goldenrod:`#DAA520`,palevioletred:`#DB7093`,crimson:`#DC143C`,gainsboro:`#DCDCDC`,plum:`#DDA0DD`,burlywood:`#DEB887`,lightcyan:`#E0FFFF`,lavender:`#E6E6FA`,darksalmon:`#E9967A`,violet:`#EE82EE`,palegoldenrod:`#EEE8AA`,lightcoral:`#F08080`,khaki:`#F0E68C`,aliceblue:`#F0F8FF`,honeydew:`#F0FFF0`,azure:`#F0FFFF`,sandybrown:`#F4A460`,wheat:`#F5DEB3`,beige:`#F5F5DC`,whitesmoke:`#F5F5F5`,mintcream:`#F5FFFA`,ghostwhite:`#F8F8FF`,salmon:`#FA8072`,antiquewhite:`#FAEBD7`,linen:`#FAF0E6`,lightgoldenrodyellow:`#FAFAD2`,oldlace:`#FDF5E6`,magenta:`#FF00FF`,deeppink:`#FF1493`,orangered:`#FF4500`,tomato:`#FF6347`,hotpink:`#FF69B4`,coral:`#FF7F50`,darkorange:`#FF8C00`,lightsalmon:`#FFA07A`,orange:`#FFA500`,lightpink:`#FFB6C1`,pink:`#FFC0CB`,gold:`#FFD700`,peachpuff:`#FFDAB9`,navajowhite:`#FFDEAD`,moccasin:`#FFE4B5`,bisque:`#FFE4C4`,mistyrose:`#FFE4E1`,blanchedalmond:`#FFEBCD`,papayawhip:`#FFEFD5`,lavenderblush:`#FFF0F5`,seashell:`#FFF5EE`,cornsilk:`#FFF8DC`,lemonchiffon:`#FFFACD`,floralwhite:`#FFFAF0`,snow:`#FFFAFA`,lightyellow:`#FFFFE0`,ivory:`#FFFFF0`},It=new Int8Array(4),Lt=new Int32Array(It.buffer,0,1),Rt=new Float32Array(It.buffer,0,1),zt=/^\s*rgba?\s*\(/,Bt=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function Vt(e){var t=0,n=0,r=0,i=1,a=e.toLowerCase();if(a===`transparent`)return{r:0,g:0,b:0,a:0};if(a in Ft)return Vt(Ft[a]);if(e[0]===`#`)e.length===4?(t=parseInt(e.charAt(1)+e.charAt(1),16),n=parseInt(e.charAt(2)+e.charAt(2),16),r=parseInt(e.charAt(3)+e.charAt(3),16)):(t=parseInt(e.charAt(1)+e.charAt(2),16),n=parseInt(e.charAt(3)+e.charAt(4),16),r=parseInt(e.charAt(5)+e.charAt(6),16)),e.length===9&&(i=parseInt(e.charAt(7)+e.charAt(8),16)/255);else if(zt.test(e)){var o=e.match(Bt);o&&(t=+o[1],n=+o[2],r=+o[3],o[4]&&(i=+o[4]))}return{r:t,g:n,b:r,a:i}}function Ht(e){var t=arguments.length>1&&arguments[1]!==void 0&&arguments[1],n=Vt(e),r=n.r,i=n.g,a=n.b,o=n.a;return t?[r/255*o,i/255*o,a/255*o,o]:[r/255,i/255,a/255,o]}var Ut={};for(var Wt in Ft)Ut[Wt]=Kt(Ft[Wt]),Ut[Ft[Wt]]=Ut[Wt];function Gt(e,t,n,r,i){return Lt[0]=r<<24|n<<16|t<<8|e,i&&(Lt[0]&=0xfeffffff),Rt[0]}function Kt(e){if(e=e.toLowerCase(),Ut[e]!==void 0)return Ut[e];var t=Vt(e),n=t.r,r=t.g,i=t.b,a=t.a;a=a*255|0;var o=Gt(n,r,i,a,!0);return Ut[e]=o,o}function qt(e,t){Rt[0]=Kt(e);var n=Lt[0];return t&&(n|=16777216),[n&255,n>>8&255,n>>16&255,n>>24&255]}function Jt(e){var t=e>>>8&255,n=e>>>16&255,r=e>>>24&255;return((e&255)<<24|r<<16|n<<8|t)>>>0}function Yt(e,t,n,r){return(n<<24|t<<16|e<<8|r)>>>0}function Xt(e,t,n,r,i,a){var o=R(Pt(e,n,r,i,a),2),s=o[0],c=o[1],l=new Uint8Array(4);e.bindFramebuffer(e.FRAMEBUFFER,t),e.readPixels(s,c,1,1,e.RGBA,e.UNSIGNED_BYTE,l);var u=R(l,4);return[u[0],u[1],u[2],u[3]]}function Zt(e){var t=Vt(e),n=t.r,r=t.g,i=t.b,a=t.a;return`vec4(${(n/255).toFixed(6)}, ${(r/255).toFixed(6)}, ${(i/255).toFixed(6)}, ${a.toFixed(6)})`}function Qt(e,t){if(typeof e!=`object`||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||`default`);if(typeof r!=`object`)return r;throw TypeError(`@@toPrimitive must return a primitive value.`)}return(t===`string`?String:Number)(e)}function $t(e){var t=Qt(e,`string`);return typeof t==`symbol`?t:t+``}function B(e,t,n){return(t=$t(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function en(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(t){return Object.getOwnPropertyDescriptor(e,t).enumerable})),n.push.apply(n,r)}return n}function V(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]==null?{}:arguments[t];t%2?en(Object(n),!0).forEach(function(t){B(e,t,n[t])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):en(Object(n)).forEach(function(t){Object.defineProperty(e,t,Object.getOwnPropertyDescriptor(n,t))})}return e}function H(e,t){if(!(e instanceof t))throw TypeError(`Cannot call a class as a function`)}function tn(e,t){for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,`value`in r&&(r.writable=!0),Object.defineProperty(e,$t(r.key),r)}}function U(e,t,n){return t&&tn(e.prototype,t),n&&tn(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function nn(e){return nn=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(e){return e.__proto__||Object.getPrototypeOf(e)},nn(e)}function rn(){try{var e=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(rn=function(){return!!e})()}function an(e){if(e===void 0)throw ReferenceError(`this hasn't been initialised - super() hasn't been called`);return e}function on(e,t){if(t&&(typeof t==`object`||typeof t==`function`))return t;if(t!==void 0)throw TypeError(`Derived constructors may only return object or undefined`);return an(e)}function W(e,t,n){return t=nn(t),on(e,rn()?Reflect.construct(t,n||[],nn(e).constructor):t.apply(e,n))}function sn(e,t){return sn=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,t){return e.__proto__=t,e},sn(e,t)}function G(e,t){if(typeof t!=`function`&&t!==null)throw TypeError(`Super expression must either be null or a function`);e.prototype=Object.create(t&&t.prototype,{constructor:{value:e,writable:!0,configurable:!0}}),Object.defineProperty(e,"prototype",{writable:!1}),t&&sn(e,t)}function cn(e){if(Array.isArray(e))return yt(e)}function ln(e){if(typeof Symbol<`u`&&e[Symbol.iterator]!=null||e[`@@iterator`]!=null)return Array.from(e)}function un(){throw TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function K(e){return cn(e)||ln(e)||bt(e)||un()}function q(e){"@babel/helpers - typeof";return q=typeof Symbol==`function`&&typeof Symbol.iterator==`symbol`?function(e){return typeof e}:function(e){return e&&typeof Symbol==`function`&&e.constructor===Symbol&&e!==Symbol.prototype?`symbol`:typeof e},q(e)}function dn(e){return q(e)===`object`&&e!==null&&`attribute`in e}function fn(){return{name:`circle`,glsl:`
float sdf_circle(vec2 uv, float size) {
return length(uv) - size;
}
`,uniforms:[]}}function pn(e){var t=WebGL2RenderingContext.UNSIGNED_BYTE,n=e?.color??{attribute:`color`};return dn(n)?{name:`fill`,uniforms:[],attributes:[{name:`fillColor`,size:4,type:t,normalized:!0,source:n.attribute}],glsl:`
vec4 layer_fill(vec4 v_fillColor) {
return v_fillColor;
}
`}:{name:`fill`,uniforms:[],attributes:[],glsl:`
vec4 layer_fill() {
return ${Zt(n)};
}
`}}function mn(e,t){if(typeof e==`string`){var n=R(Ht(e).map(function(e){return e.toFixed(6)}),4);return{glsl:`vec4(${n[0]}, ${n[1]}, ${n[2]}, ${n[3]})`,attributes:[],needsNodeColors:!1}}if(`node`in e&&e.node)return{glsl:e.node===`source`?`v_sourceColor`:`v_targetColor`,attributes:[],needsNodeColors:!0};var r=e;return{glsl:`v_${t}`,attributes:[{name:`a_${t}`,size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:r.attribute,defaultValue:r.default}],needsNodeColors:!1}}function hn(e){var t=e?.color;if(t===void 0)return{name:`plain`,glsl:`
vec4 layer_plain(EdgeContext ctx) {
return v_color;
}
`,uniforms:[],attributes:[]};var n=mn(t,`plainColor`);return{name:`plain`,glsl:`
vec4 layer_plain(EdgeContext ctx) {
return ${n.glsl};
}
`,uniforms:[],attributes:n.attributes,needsNodeColors:n.needsNodeColors}}function gn(){return{name:`straight`,segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:`
vec2 path_straight_position(float t, vec2 source, vec2 target) {
return mix(source, target, t);
}
float path_straight_length(vec2 source, vec2 target) {
return length(target - source);
}
`,uniforms:[],attributes:[]}}function _n(e){var t=(e??{}).segments;return{name:`loop`,segments:t===void 0?32:t,glsl:`
const float LOOP_PI = 3.141592653589793;
float loopWorldRadius() {
float nodeWorldRadius = v_sourceNodeSize * u_correctionRatio / u_sizeRatio;
return max(v_loopRadius * nodeWorldRadius, 0.001);
}
vec2 path_loop_position(float t, vec2 source, vec2 target) {
float R = loopWorldRadius();
float angle = v_loopAngle + (v_loopFixedOrientation > 0.5 ? u_cameraAngle : 0.0);
float halfSpread = v_loopSpread * 0.5;
float exitAngle = angle - halfSpread;
float entryAngle = angle + halfSpread;
float cpDist = R / (0.75 * cos(halfSpread));
vec2 cp1 = source + cpDist * vec2(cos(exitAngle), sin(exitAngle));
vec2 cp2 = source + cpDist * vec2(cos(entryAngle), sin(entryAngle));
float u = 1.0 - t;
vec2 d1 = cp1 - source;
vec2 d2 = cp2 - source;
return source + 3.0 * t * u * (u * d1 + t * d2);
}
float path_loop_length(vec2 source, vec2 target) {
float len = 0.0;
vec2 prev = path_loop_position(0.0, source, target);
const int STEPS = 16;
for (int i = 1; i <= STEPS; i++) {
float t = float(i) / float(STEPS);
vec2 cur = path_loop_position(t, source, target);
len += length(cur - prev);
prev = cur;
}
return len;
}
`,needsNodeSize:!0,uniforms:[],attributes:[{name:`loopRadius`,size:1,type:WebGL2RenderingContext.FLOAT},{name:`loopAngle`,size:1,type:WebGL2RenderingContext.FLOAT},{name:`loopSpread`,size:1,type:WebGL2RenderingContext.FLOAT},{name:`loopFixedOrientation`,size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:`number`,default:4},loopAngle:{type:`number`,default:Math.PI/4},loopSpread:{type:`number`,default:80*Math.PI/180},loopFixedOrientation:{type:`number`,default:0}},spread:{variable:`loopRadius`,compute:function(e){return e+4}}}}function vn(e){return q(e)===`object`&&`glsl`in e&&!(`attributes`in e)}function yn(e){return q(e)===`object`&&`glsl`in e&&!(`attributes`in e)}var bn={shapes:[fn()],variables:{},layers:[pn()],label:{},backdrop:{},labelAttachments:{}},xn={paths:[gn(),_n()],extremities:[],variables:{},layers:[hn()],defaultHead:`none`,defaultTail:`none`,label:{}},Sn=[`nodes`,`topNodes`],Cn=[`edges`,`topEdges`],wn=[].concat(Cn,Sn),Tn={nodes:bn,edges:xn,depthLayers:K(wn)},En={linear:function(e){return e},quadraticIn:function(e){return e*e},quadraticOut:function(e){return e*(2-e)},quadraticInOut:function(e){return(e*=2)<1?.5*e*e:-.5*(--e*(e-2)-1)},cubicIn:function(e){return e*e*e},cubicOut:function(e){return--e*e*e+1},cubicInOut:function(e){return(e*=2)<1?.5*e*e*e:.5*((e-=2)*e*e+2)},exponentialIn:function(e){return e===0?0:2**(10*(e-1))},exponentialOut:function(e){return e===1?1:1-2**(-10*e)},exponentialInOut:function(e){return e===0?0:e===1?1:e<.5?2**(10*(2*e-1))/2:(2-2**(-10*(2*e-1)))/2}};function Dn(e){return e?typeof e==`function`?e:En[e]:En.linear}function On(e){return q(e)===`object`&&e!==null&&`attribute`in e}function kn(e){return typeof e==`function`}function An(e){return q(e)===`object`&&e!==null&&`when`in e&&typeof e.when==`function`&&`then`in e}function jn(e){return q(e)===`object`&&e!==null&&`whenState`in e&&`then`in e}function Mn(e){return q(e)===`object`&&e!==null&&`whenData`in e&&`then`in e}var Nn={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},Pn={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},Fn={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function In(e){return V(V({},Nn),e)}function Ln(e){return V(V({},Pn),e)}function Rn(e){return V(V({},Fn),e)}var zn={nodes:V(V({},{x:{attribute:`x`},y:{attribute:`y`},size:{whenState:`isHovered`,then:{attribute:`size`,defaultValue:12},else:{attribute:`size`,defaultValue:10}},color:{attribute:`color`,defaultValue:`#666`},label:{attribute:`label`},visibility:{whenState:`isHidden`,then:`hidden`,else:`visible`},labelVisibility:{whenState:`isHovered`,then:`visible`,else:`auto`},backdropVisibility:{whenState:`isHovered`,then:`visible`,else:`hidden`},backdropColor:`#ffffff`,backdropShadowColor:`rgba(0, 0, 0, 0.5)`,backdropShadowBlur:12,backdropPadding:6}),{},{depth:{whenState:`isHovered`,then:`topNodes`,else:`nodes`}}),edges:V(V({},{size:{attribute:`size`,defaultValue:1},color:{attribute:`color`,defaultValue:`#ccc`},label:{attribute:`label`},visibility:{whenState:`isHidden`,then:`hidden`,else:`visible`}}),{},{depth:{whenState:[`isHighlighted`,`isHovered`],then:`topEdges`,else:`edges`}})};function Bn(e){return`min`in e||`max`in e||`minValue`in e||`maxValue`in e||`easing`in e}function Vn(e){return`dict`in e}function Hn(e,t){return typeof e==`string`?t[e]===!0:Array.isArray(e)?e.every(function(e){return t[e]===!0}):q(e)===`object`&&e!==null&&Object.entries(e).every(function(e){var n=R(e,2),r=n[0],i=n[1];return t[r]===i})}function Un(e,t){var n=t[e.attribute];return n===void 0?e.defaultValue:n}function Wn(e,t,n){var r=t[e.attribute];if(r===void 0)return e.defaultValue;var i=Number(r);if(isNaN(i))return e.defaultValue;if(e.min===void 0&&e.max===void 0)return i;var a=e.minValue??i,o=e.maxValue??i;if(o===a)return e.min??i;var s=(i-a)/(o-a);s=Math.max(0,Math.min(1,s)),s=Dn(e.easing)(s);var c=e.min??0,l=e.max??1;return c+s*(l-c)}function Gn(e,t){var n=t[e.attribute];if(n===void 0)return e.defaultValue;var r=String(n);return r in e.dict?e.dict[r]:e.defaultValue}function Kn(e,t,n){return Vn(e)?Gn(e,t):Bn(e)?Wn(e,t):Un(e,t)}function qn(e,t){return typeof e==`string`?!!t[e]:Array.isArray(e)?e.every(function(e){return!!t[e]}):q(e)===`object`&&e!==null&&Object.entries(e).every(function(e){var n=R(e,2),r=n[0],i=n[1];return t[r]===i})}function Jn(e,t,n,r,i,a){if(e==null)return a;if(q(e)!==`object`&&typeof e!=`function`)return e;if(An(e)){var o=e.when(t,n,r,i)?e.then:e.else;return o===void 0?a:Jn(o,t,n,r,i,a)}if(jn(e)){var s=Hn(e.whenState,n)?e.then:e.else;return s===void 0?a:Jn(s,t,n,r,i,a)}if(Mn(e)){var c=qn(e.whenData,t)?e.then:e.else;return c===void 0?a:Jn(c,t,n,r,i,a)}return kn(e)?e(t,n,r,i)??a:On(e)?Kn(e,t)??a:e}function Yn(e){return e==null?`static`:An(e)?`graph-state`:jn(e)?Xn(`item-state`,Xn(Yn(e.then),e.else===void 0?`static`:Yn(e.else))):Mn(e)?Xn(Yn(e.then),e.else===void 0?`static`:Yn(e.else)):kn(e)?`graph-state`:(On(e),`static`)}function Xn(e,t){return e===`graph-state`||t===`graph-state`?`graph-state`:e===`item-state`||t===`item-state`?`item-state`:`static`}function Zn(e){if(!e)return{dependency:`static`,xAttribute:null,yAttribute:null};var t=Array.isArray(e)?e:[e],n=`static`,r=null,i=null,a=z(t),o;try{for(a.s();!(o=a.n()).done;){var s=o.value;if(`matchData`in s&&`cases`in s)for(var c=s.cases,l=0,u=Object.values(c);l<u.length;l++)for(var d=u[l],f=0,p=Object.values(d);f<p.length;f++){var m=p[f];n=Xn(n,Yn(m))}else if(`matchState`in s&&`cases`in s){n=Xn(n,`item-state`);for(var h=s.cases,g=0,_=Object.values(h);g<_.length;g++)for(var v=_[g],y=0,b=Object.values(v);y<b.length;y++){var x=b[y];n=Xn(n,Yn(x))}}else if(`when`in s&&`then`in s)n=`graph-state`;else if(`whenState`in s){n=Xn(n,`item-state`);var S=s.then;if(S&&q(S)===`object`)for(var C=0,w=Object.values(S);C<w.length;C++){var T=w[C];n=Xn(n,Yn(T))}var E=s.else;if(E&&q(E)===`object`)for(var D=0,O=Object.values(E);D<O.length;D++){var k=O[D];n=Xn(n,Yn(k))}}else if(`whenData`in s){var A=s.then;if(A&&q(A)===`object`)for(var j=0,M=Object.values(A);j<M.length;j++){var N=M[j];n=Xn(n,Yn(N))}var P=s.else;if(P&&q(P)===`object`)for(var F=0,ee=Object.values(P);F<ee.length;F++){var te=ee[F];n=Xn(n,Yn(te))}}else for(var I=0,ne=Object.entries(s);I<ne.length;I++){var re=R(ne[I],2),ie=re[0],ae=re[1];if(!er.has(ie)&&(n=Xn(n,Yn(ae)),(ie===`x`||ie===`y`)&&On(ae))){var oe=ae.attribute;ie===`x`&&!r&&(r=oe),ie===`y`&&!i&&(i=oe)}}}}catch(e){a.e(e)}finally{a.f()}return{dependency:n,xAttribute:r,yAttribute:i}}var Qn={size:10,color:`#666`,opacity:1,shape:`circle`,rotationAlignment:`viewport`,labelRotationAlignment:`viewport`,visibility:`visible`,depth:`nodes`,zIndex:0,label:``,labelColor:`#000`,labelSize:12,labelFont:`sans-serif`,labelVisibility:`auto`,labelPosition:`right`,labelAngle:0,labelDepth:`nodes`,backdropVisibility:`hidden`,backdropColor:`transparent`,backdropShadowColor:`transparent`,backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:`transparent`,backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:`both`,labelAttachment:null,labelAttachmentPlacement:`below`},$n={size:1,color:`#ccc`,opacity:1,path:`straight`,selfLoopPath:`loop`,parallelSpread:.25,tail:`none`,head:`none`,visibility:`visible`,depth:`edges`,zIndex:0,label:``,labelColor:`#666`,labelVisibility:`auto`,labelDepth:`edges`},er=new Set([`when`,`whenState`,`whenData`,`then`,`else`]),tr=Object.keys(Qn),nr=Object.values(Qn),rr=Object.keys($n),ir=Object.values($n);function ar(e,t,n,r,i,a,o){for(var s in t)if(!er.has(s)){var c=e[s]??o[s];e[s]=Jn(t[s],n,r,i,a,c)}`depth`in t&&!(`labelDepth`in t)&&(e.labelDepth=e.depth)}function or(e,t,n,r,i,a,o){var s=z(t),c;try{for(s.s();!(c=s.n()).done;){var l=c.value;if(`matchData`in l&&`cases`in l){var u=String(n[l.matchData]??``),d=l.cases;u in d&&ar(e,d[u],n,r,i,a,o)}else if(`matchState`in l&&`cases`in l){var f=String(r[l.matchState]??``),p=l.cases;f in p&&ar(e,p[f],n,r,i,a,o)}else if(`when`in l&&`then`in l){if(!(0,l.when)(n,r,i,a))continue;ar(e,l.then,n,r,i,a,o)}else if(`whenState`in l&&`then`in l){if(!Hn(l.whenState,r))continue;ar(e,l.then,n,r,i,a,o)}else if(`whenData`in l&&`then`in l){if(!qn(l.whenData,n))continue;ar(e,l.then,n,r,i,a,o)}else ar(e,l,n,r,i,a,o)}}catch(e){s.e(e)}finally{s.f()}}function sr(e,t,n,r,i,a){for(var o=a||{},s=o,c=0,l=tr.length;c<l;c++)s[tr[c]]=nr[c];return s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,e?(or(s,Array.isArray(e)?e:[e],t,n,r,i,Qn),o):(s.x=t.x??0,s.y=t.y??0,o.size=t.size??10,o.color=t.color??`#666`,o.label=t.label??``,o)}function cr(e,t,n,r,i,a){for(var o=a||{},s=o,c=0,l=rr.length;c<l;c++)s[rr[c]]=ir[c];return e?(or(s,Array.isArray(e)?e:[e],t,n,r,i,$n),typeof s.labelPosition==`number`&&(s.labelPosition=void 0),o):(o.size=t.size??1,o.color=t.color??`#ccc`,o.label=t.label??``,o)}function lr(e,t,n){if(e==null)return n;if(typeof e==`function`)return e(t)??n;if(q(e)===`object`&&`when`in e){var r=e,i=r.when(t)?r.then:r.else;return i===void 0?n:typeof i==`function`?i(t)??n:i??n}if(q(e)===`object`&&`whenState`in e){var a=e,o=Hn(a.whenState,t)?a.then:a.else;return o===void 0?n:typeof o==`function`?o(t)??n:o??n}return e??n}function ur(e,t){var n={};if(!e)return n;var r=z(Array.isArray(e)?e:[e]),i;try{for(r.s();!(i=r.n()).done;){var a=i.value;if(`when`in a&&`then`in a){var o=a.when(t)?a.then:a.else;o&&q(o)===`object`&&dr(n,o,t)}else if(`whenState`in a&&`then`in a){var s=Hn(a.whenState,t)?a.then:a.else;s&&q(s)===`object`&&dr(n,s,t)}else dr(n,a,t)}}catch(e){r.e(e)}finally{r.f()}return n}function dr(e,t,n){for(var r=0,i=Object.entries(t);r<i.length;r++){var a=R(i[r],2),o=a[0],s=a[1];er.has(o)||(e[o]=lr(s,n))}}var fr=function(e){function t(){var e;return H(this,t),e=W(this,t),e.rawEmitter=e,e}return G(t,e),U(t)}(l.EventEmitter),pr=Tn;function mr(e,t){var n=t.size;if(n!==0){var r=e.length;e.length+=n;var i=0;t.forEach(function(t){e[r+i]=t,i++})}}function hr(e){e||={};for(var t=0,n=arguments.length<=1?0:arguments.length-1;t<n;t++){var r=t+1<1||arguments.length<=t+1?void 0:arguments[t+1];r&&Object.assign(e,r)}return e}function gr(e,t){for(var n in t)if(Object.prototype.hasOwnProperty.call(t,n)&&t[n]!==e[n])return!0;return!1}function _r(e,t){var n=e,r=t;for(var i in n)if(Object.prototype.hasOwnProperty.call(n,i)&&n[i]!==r[i])return!1;for(var a in r)if(Object.prototype.hasOwnProperty.call(r,a)&&r[a]!==n[a])return!1;return!0}function vr(e,t,n){n?e.add(t):e.delete(t)}var yr=o(((e,t)=>{t.exports=function(e){return typeof e==`object`&&!!e&&typeof e.addUndirectedEdgeWithKey==`function`&&typeof e.dropNode==`function`&&typeof e.multi==`boolean`}})),br=c(yr()),xr={easing:`quadraticInOut`,duration:150};function Sr(e){return e.labelVisibility===`visible`&&e.visibility!==`hidden`}function Cr(e){return e.backdropVisibility===`visible`&&e.visibility!==`hidden`}function wr(e){return[+(e.rotationAlignment===`graph`),+(e.labelRotationAlignment===`graph`)]}function Tr(e,t,n){var r=e[t];if(r)for(var i=0;i<r.length;i++){var a=r[i];if(!(n<a.offset||n>=a.offset+a.count)){if(a.count===1)r.splice(i,1);else if(n===a.offset)a.offset++,a.count--;else if(n===a.offset+a.count-1)a.count--;else{var o=n+1,s=a.offset+a.count-o;a.count=n-a.offset,r.splice(i+1,0,{offset:o,count:s})}return}}}function Er(e,t,n){if(!e[t])e[t]=[{offset:n,count:1}];else{for(var r=e[t],i=r.length,a=0;a<r.length;a++)if(n<r[a].offset){i=a;break}var o=i>0?r[i-1]:null,s=i<r.length?r[i]:null,c=o&&o.offset+o.count===n,l=s&&n+1===s.offset;c&&l?(o.count+=1+s.count,r.splice(i,1)):c?o.count++:l?(s.offset--,s.count++):r.splice(i,0,{offset:n,count:1})}}function Dr(e){if(!(0,br.default)(e))throw Error(`Sigma: invalid graph instance.`)}function Or(e){var t=R(e.x,2),n=t[0],r=t[1],i=R(e.y,2),a=i[0],o=i[1],s=Math.max(r-n,o-a),c=(r+n)/2,l=(o+a)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(c)&&(c=0),isNaN(l)&&(l=0);var u=function(e){return{x:.5+(e.x-c)/s,y:.5+(e.y-l)/s}};return u.applyTo=function(e){e.x=.5+(e.x-c)/s,e.y=.5+(e.y-l)/s},u.inverse=function(e){return{x:c+s*(e.x-.5),y:l+s*(e.y-.5)}},u.ratio=s,u}var kr={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:`nodeLabels`,enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:`positions`,autoRescale:!0,autoRescaleContent:`positions`,enableNodeDrag:!1,getDraggedNodes:function(e){return[e]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:`graph`,sharedGestureWheelMessage:`Use Ctrl + scroll to zoom the graph`,sharedGestureAppleWheelMessage:`Use ⌘ + scroll to zoom the graph`,sharedGestureTouchMessage:`Use two fingers to move the graph`,allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function Ar(e){if(typeof e.labelDensity!=`number`||e.labelDensity<0)throw Error("Settings: invalid `labelDensity`. Expecting a positive number.");var t=e.minCameraRatio,n=e.maxCameraRatio;if(typeof t==`number`&&typeof n==`number`&&n<t)throw Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function jr(e){return hr({},kr,e)}var Mr=new Set([`italic`,`oblique`]),Nr=new Set([`bold`,`bolder`,`lighter`]);function Pr(e){for(var t=`normal`,n=`normal`,r=e.trim(),i=r.split(/\s+/),a=0,o=0;o<i.length;o++){var s=i[o].toLowerCase();if(Mr.has(s))n=s,a=o+1;else if(Nr.has(s)||/^\d{3}$/.test(s))t=s,a=o+1;else if(s===`normal`)a=o+1;else break}return{family:i.slice(a).join(` `)||r,weight:t,style:n}}function Fr(e,t,n){var r=document.createElement(e);if(t)for(var i in t)r.style[i]=t[i];if(n)for(var a in n)r.setAttribute(a,n[a]);return r}function Ir(){return window.devicePixelRatio===void 0?1:window.devicePixelRatio}function Lr(e){var t=e.type===WebGL2RenderingContext.FLOAT&&!e.normalized,n=e.type===WebGL2RenderingContext.UNSIGNED_BYTE&&e.size===4&&e.normalized;if(!t&&!n)throw Error(`Attribute "${e.name}" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.`);return e.normalized?1:e.size}function Rr(e){var t=0;return e.forEach(function(e){return t+=Lr(e)}),t}function zr(e,t,n){var r=e===`VERTEX`?t.VERTEX_SHADER:t.FRAGMENT_SHADER,i=t.createShader(r);if(i===null)throw Error(`loadShader: error while creating the shader`);if(t.shaderSource(i,n),t.compileShader(i),!t.getShaderParameter(i,t.COMPILE_STATUS)){var a=t.getShaderInfoLog(i);throw t.deleteShader(i),Error(`loadShader: error while compiling the shader:
${a}
${n}`)}return i}function Br(e,t){return zr(`VERTEX`,e,t)}function Vr(e,t){return zr(`FRAGMENT`,e,t)}function Hr(e,t){var n=e.createProgram();if(n===null)throw Error(`loadProgram: error while creating the program.`);for(var r=0,i=t.length;r<i;r++)e.attachShader(n,t[r]);if(e.linkProgram(n),!e.getProgramParameter(n,e.LINK_STATUS)){var a=e.getProgramInfoLog(n);throw e.deleteProgram(n),Error(`loadProgram: error while linking the program: ${a}`)}return n}function Ur(e){var t=e.gl,n=e.buffer,r=e.program,i=e.vertexShader,a=e.fragmentShader;t.deleteShader(i),t.deleteShader(a),t.deleteProgram(r),t.deleteBuffer(n)}function J(e){return e%1==0?e.toFixed(1):e.toString()}var Wr=new Map,Gr=new Map,Kr=0;function qr(e,t){var n,r=(n=e.variables)==null||(n=n[t.source||t.name.replace(/^a_/,``)])==null?void 0:n.default;return J(typeof r==`number`?r:typeof t.defaultValue==`number`?t.defaultValue:0)}function Jr(e,t,n){var r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(e){return`v_${e.name.replace(/^a_/,``)}`},i=[t,n].concat(K(e.uniforms.filter(function(e){return e.type===`float`}).map(function(e){return J(e.value??0)})),K((e.attributes??[]).map(r)));return`sdf_${e.name}(${i.join(`, `)})`}function Yr(e){var t=e.name,n=e.uniforms.filter(function(e){return e.type===`float`&&e.value!==void 0&&e.value!==0}).map(function(e){return`${e.name.replace(`u_`,``)}=${e.value}`}).sort(),r=(e.attributes??[]).map(function(t){return`${t.name}@${t.source??``}=${qr(e,t)}`}),i=[].concat(K(n),K(r));return i.length>0&&(t+=`#`+i.join(`#`)),t}function Xr(e){var t=Yr(e);if(!Wr.has(t)){var n={},r=z(e.uniforms),i;try{for(r.s();!(i=r.n()).done;){var a=i.value;a.type===`float`&&a.value!==void 0&&(n[a.name]=a.value)}}catch(e){r.e(e)}finally{r.f()}Wr.set(t,{shape:e,uniformValues:n,slug:t}),Gr.set(t,Kr++)}return t}function Zr(e){return Gr.get(e)??-1}function Qr(e){var t=[],n=new Set,r=new Set,i=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,a=z(e),o;try{for(a.s();!(o=a.n()).done;){var s=o.value;if(!r.has(s.name)){r.add(s.name);var c=s.glsl;i.test(c)&&(n.has(`rotate2D`)?c=c.replace(i,``):n.add(`rotate2D`)),t.push(c)}}}catch(e){a.e(e)}finally{a.f()}return t.join(`
`)}function $r(){return Qr(Array.from(Wr.values()).map(function(e){return e.shape}))}function ei(e){var t=Array.from(Wr.entries());return t.length===0?`
float querySDF(int shapeId, vec2 uv, float size) {
return length(uv) - size;
}
`:`
float querySDF(int shapeId, vec2 uv, float size) {
switch (shapeId) {
${t.map(function(t,n){var r=R(t,2),i=r[0],a=r[1].shape;return`    case ${n}: return ${Jr(a,`uv`,`size`,function(t){var n=t.name.replace(/^a_/,``);return e!=null&&e.has(n)?`g_${n}`:qr(a,t)})}; // ${i}`}).join(`
`)}
default: return length(uv) - size;
}
}
`}function ti(e){return Qr(e)}function ni(e){return K(new Map(e.flatMap(function(e){return e.uniforms}).map(function(e){return[e.name,e]})).values())}function ri(e,t){if(e.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
context.sdf = length(uv) - size;
context.inradiusFactor = 1.0;
}
`;var n=function(e){return Jr(e,`uv`,`size`)},r=function(e){return e.inradiusFactorGLSL??J(e.inradiusFactor??1)};if(e.length===1){var i=e[0];return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
context.sdf = ${n(i)};
context.inradiusFactor = ${r(i)};
}
`}var a=e.map(function(e,t){return`    case ${t}: // ${e.name}
context.sdf = ${n(e)};
context.inradiusFactor = ${r(e)};
break;`}).join(`
`),o=e[0],s=``,c=`shapeId`;return t&&t.length>1&&(s=`
int globalToLocalShapeId(int globalId) {
switch (globalId) {
${t.map(function(t,n){return`    case ${t}: return ${n}; // ${e[n].name}`}).join(`
`)}
default: return 0;
}
}
`,c=`globalToLocalShapeId(shapeId)`),`${s}
void queryNodeSDF(int shapeId, vec2 uv, float size) {
switch (${c}) {
${a}
default:
context.sdf = ${n(o)};
context.inradiusFactor = ${r(o)};
}
}
`}var ii={right:0,left:1,above:2,below:3,over:4},ai=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,oi=`
mat2 rotate2D(float angle) {
float c = cos(angle);
float s = sin(angle);
return mat2(c, -s, s, c);
}
`,si=`
vec2 getLabelDirection(float positionMode) {
if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
return vec2(0.0);                                 // Over (centered)
}
`,ci=`
float sdfBox(vec2 p, vec2 halfSize) {
vec2 d = abs(p) - halfSize;
return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,li=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
float c = cos(-angle);
float s = sin(-angle);
vec2 rotatedP = mat2(c, -s, s, c) * p;
return sdfBox(rotatedP, halfSize);
}
`,ui=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
vec2 d = abs(p) - halfSize + radius;
return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,di=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
float c = cos(-angle);
float s = sin(-angle);
vec2 rotatedP = mat2(c, -s, s, c) * p;
return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,fi=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
return vec2(0.0);                                                     // over
}
`,pi=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
int t = nodeIndex * 2;
ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
return texelFetch(nodeDataTexture, coord, 0);
}
`,mi=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
int t = nodeIndex * 2 + 1;
ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
return texelFetch(nodeDataTexture, coord, 0);
}
`,hi=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
int t = nodeIndex * 2 + 1;
ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
vec4 texel = texelFetch(nodeDataTexture, coord, 0);
float r = floor(texel.b / 65536.0);
float g = floor(mod(texel.b, 65536.0) / 256.0);
float b = mod(texel.b, 256.0);
return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`,gi=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
return texelFetch(frameTexture, coord, 0);
}
`;function _i(e,t){var n=function(e){return Jr(e,`uv`,`size`)};return e.length===1?{code:vi(n(e[0])),multiShape:!1}:{code:`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
switch (shapeId) {
${e.map(function(e,r){return`    case ${t?t[r]:r}: return ${n(e)};`}).join(`
`)}
default: return ${n(e[0])};
}
}
int g_shapeId;
${vi(`queryShapeSDF(g_shapeId, uv, size)`)}
`,multiShape:!0}}function vi(e){return`
float findEdgeDistance(vec2 direction, float size) {
float lo = 0.0, hi = 2.0;
for (int i = 0; i < 8; i++) {
float mid = (lo + hi) * 0.5;
vec2 uv = direction * mid;
if (${e} < 0.0) lo = mid; else hi = mid;
}
return (lo + hi) * 0.5;
}
`}function yi(e,t){for(;!{}.hasOwnProperty.call(e,t)&&(e=nn(e))!==null;);return e}function bi(){return bi=typeof Reflect<`u`&&Reflect.get?Reflect.get.bind():function(e,t,n){var r=yi(e,t);if(r){var i=Object.getOwnPropertyDescriptor(r,t);return i.get?i.get.call(arguments.length<3?e:n):i.value}},bi.apply(null,arguments)}function Y(e,t,n,r){var i=bi(nn(1&r?e.prototype:e),t,n);return 2&r&&typeof i==`function`?function(e){return i.apply(n,e)}:i}var xi=1024,Si=1.5,Ci=4096,wi=-1,Ti=function(){function e(t,n){var r=arguments.length>2&&arguments[2]!==void 0?arguments[2]:xi;H(this,e),B(this,`texture`,null),B(this,`dirty`,!1),B(this,`dirtyRangeStart`,1/0),B(this,`dirtyRangeEnd`,-1),B(this,`indexMap`,new Map),B(this,`freeIndices`,[]),B(this,`nextIndex`,0),this.gl=t,this.TEXELS_PER_ITEM=n,this.capacity=this.roundUpToPowerOfTwo(r);var i=this.computeTextureDimensions(this.capacity);this.textureWidth=i.width,this.textureHeight=i.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return U(e,[{key:`computeTextureDimensions`,value:function(e){var t=e*this.TEXELS_PER_ITEM,n=Math.min(t,Ci);return{width:n,height:Math.ceil(t/n)}}},{key:`roundUpToPowerOfTwo`,value:function(e){return 2**Math.ceil(Math.log2(Math.max(1,e)))}},{key:`createTexture`,value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:`resize`,value:function(e){if(!(e<=this.capacity)){var t=this.roundUpToPowerOfTwo(Math.ceil(e*Si)),n=this.gl,r=this.computeTextureDimensions(t),i=new Float32Array(r.width*r.height*4);i.set(this.data),this.texture&&n.deleteTexture(this.texture),this.data=i,this.capacity=t,this.textureWidth=r.width,this.textureHeight=r.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:`allocate`,value:function(e){var t=this.indexMap.get(e);if(t!==void 0)return t;var n;return this.freeIndices.length>0?n=this.freeIndices.pop():(n=this.nextIndex++,n>=this.capacity&&this.resize(n+1)),this.indexMap.set(e,n),n}},{key:`free`,value:function(e){var t=this.indexMap.get(e);if(t!==void 0){this.indexMap.delete(e),this.freeIndices.push(t);for(var n=t*this.TEXELS_PER_ITEM*4,r=0;r<this.TEXELS_PER_ITEM*4;r++)this.data[n+r]=0;this.markDirty(t)}}},{key:`getIndex`,value:function(e){return this.indexMap.get(e)??-1}},{key:`has`,value:function(e){return this.indexMap.has(e)}},{key:`markDirty`,value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:`upload`,value:function(){if(this.dirty&&this.texture){var e=this.gl,t=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var n=this.dirtyRangeStart*this.TEXELS_PER_ITEM,r=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(n<r)for(var i=Math.floor(n/t),a=Math.floor((r-1)/t),o=i;o<=a;o++){var s=o*t,c=Math.min(s+t,this.capacity*this.TEXELS_PER_ITEM),l=Math.max(n,s),u=Math.min(r,c);if(l<u){var d=l-s,f=u-l,p=this.data.subarray(l*4,u*4);e.texSubImage2D(e.TEXTURE_2D,0,d,o,f,1,e.RGBA,e.FLOAT,p)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:`bind`,value:function(e){var t=this.gl;t.activeTexture(t.TEXTURE0+e),t.bindTexture(t.TEXTURE_2D,this.texture)}},{key:`getTexture`,value:function(){return this.texture}},{key:`getCapacity`,value:function(){return this.capacity}},{key:`getTextureWidth`,value:function(){return this.textureWidth}},{key:`getTextureHeight`,value:function(){return this.textureHeight}},{key:`getTexelsPerItem`,value:function(){return this.TEXELS_PER_ITEM}},{key:`getCount`,value:function(){return this.indexMap.size}},{key:`getHighWaterMark`,value:function(){return this.nextIndex}},{key:`isDirty`,value:function(){return this.dirty}},{key:`clear`,value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:`restore`,value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:`kill`,value:function(){this.texture&&=(this.gl.deleteTexture(this.texture),null),this.indexMap.clear(),this.freeIndices=[]}}])}();function Ei(e){var t={},n={},r=0,i=z(e),a;try{for(i.s();!(a=i.n()).done;){var o=z(a.value.attributes),s;try{for(o.s();!(s=o.n()).done;){var c=s.value,l=c.name.replace(/^a_/,``);l in t||(t[l]=r,n[l]=c,r+=c.size)}}catch(e){o.e(e)}finally{o.f()}}}catch(e){i.e(e)}finally{i.f()}return{floatsPerItem:r,texelsPerItem:Math.max(1,Math.ceil(r/4)),offsets:t,specs:n}}var Di=function(e){function t(e,n,r){var i;return H(this,t),i=W(this,t,[e,n.texelsPerItem,r]),i.floatsPerItem=n.floatsPerItem,i}return G(t,e),U(t,[{key:`updateAllAttributes`,value:function(e,t){var n=this.indexMap.get(e);n===void 0&&(n=this.allocate(e));for(var r=n*this.TEXELS_PER_ITEM*4,i=Math.min(t.length,this.floatsPerItem),a=0;a<i;a++)this.data[r+a]=t[a];this.markDirty(n)}},{key:`updateAllAttributesAtRow`,value:function(e,t){e>=this.capacity&&this.resize(e+1);for(var n=e*this.TEXELS_PER_ITEM*4,r=Math.min(t.length,this.floatsPerItem),i=0;i<r;i++)this.data[n+i]=t[i];this.markDirty(e)}}])}(Ti);function Oi(e,t,n){for(var r=[],i=new Set,a=0;a<e.length;a++){var o=z(e[a].attributes),s;try{for(o.s();!(s=o.n()).done;){var c=s.value,l=c.name.replace(/^a_/,``);if(!i.has(l)){i.add(l);var u=t.offsets[l];if(u!==void 0){var d=n?.get(a);r.push({sourceKey:c.source||l,packedOffset:u,size:c.size,isColor:c.size===4&&!!c.normalized,defaultNum:typeof c.defaultValue==`number`?c.defaultValue:+(c.defaultValue===!0),defaultColor:typeof c.defaultValue==`string`?c.defaultValue:``,sourceIndex:a,hasLifecycleHook:!!(d!=null&&d.getAttributeData)})}}}}catch(e){o.e(e)}finally{o.f()}}return r}function ki(e,t,n,r,i,a){n.fill(0);for(var o=0,s=e.length;o<s;o++){var c=e[o],l=c.packedOffset,u=void 0;if(c.hasLifecycleHook?(u=i.get(c.sourceIndex-a).getAttributeData(t,c.sourceKey),u===null&&(u=t[c.sourceKey])):u=t[c.sourceKey],c.isColor){var d=R(qt(typeof u==`string`?u:c.defaultColor||r),4),f=d[0],p=d[1],m=d[2],h=d[3];n[l]=f/255,n[l+1]=p/255,n[l+2]=m/255,n[l+3]=h/255}else if(c.size===1)n[l]=typeof u==`number`?u:typeof u==`boolean`?+!!u:c.defaultNum;else{var g=Array.isArray(u)?u:null;if(g)for(var _=0;_<c.size;_++)n[l+_]=g[_]??0}}}var Ai=[`r`,`g`,`b`,`a`];function ji(e,t){var n=e.offsets,r=e.specs,i=e.texelsPerItem,a=e.floatsPerItem,o=Object.keys(n);if(o.length===0||a===0)return{fetchCode:``,varyingAssignments:``};var s=t.varPrefix,c=t.baseTexelExpr,l=t.textureWidthUniform,u=t.textureSamplerUniform,d=t.outputPrefix,f=d===void 0?`v_`:d,p=[];p.push(`  int ${s}BaseTexel = ${c};`),p.push(``);for(var m=0;m<i;m++)p.push(`  ivec2 ${s}Coord${m} = ivec2((${s}BaseTexel + ${m}) % ${l}, (${s}BaseTexel + ${m}) / ${l});`),p.push(`  vec4 ${s}Texel${m} = texelFetch(${u}, ${s}Coord${m}, 0);`);p.push(``);for(var h=[],g=function(){var e=v[_],t=r[e],i=n[e],a=Math.floor(i/4),o=i%4,c=`${s}Texel${a}`,l=`${s}Texel${a+1}`,u=`${s}Fetched_${e}`;if(t.size===1)p.push(`  float ${u} = ${c}.${Ai[o]};`);else if(t.size===4&&o===0)p.push(`  vec4 ${u} = ${c};`);else{var d=o+t.size;if(d<=4){var m=`vec${t.size}`,g=Ai.slice(o,d).join(``);p.push(`  ${m} ${u} = ${c}.${g};`)}else{var y=t.size===4?`vec4`:`vec${t.size}`,b=Ai.slice(o).map(function(e){return`${c}.${e}`}),x=Ai.slice(0,d-4).map(function(e){return`${l}.${e}`}),S=[].concat(K(b),K(x)).join(`, `);p.push(`  ${y} ${u} = ${y}(${S});`)}}h.push(`  ${f}${e} = ${u};`)},_=0,v=o;_<v.length;_++)g();return{fetchCode:p.join(`
`),varyingAssignments:h.join(`
`)}}function Mi(e,t,n){if(t&&n.type!==`sampler2D`)switch(n.type){case`float`:e.uniform1f(t,n.value);break;case`int`:case`bool`:e.uniform1i(t,n.value);break;case`vec2`:e.uniform2fv(t,n.value);break;case`vec3`:e.uniform3fv(t,n.value);break;case`vec4`:e.uniform4fv(t,n.value);break;case`mat3`:e.uniformMatrix3fv(t,!1,n.value);break;case`mat4`:e.uniformMatrix4fv(t,!1,n.value)}}var Ni=B(B(B(B(B(B(B(B({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Pi(e){var t=e.match(/^(#version[^\n]*\n)/);return t?t[1]+`#define PICKING_MODE
`+e.slice(t[1].length):`#define PICKING_MODE
`+e}var Fi=function(){function e(t,n,r){H(this,e),B(this,`floats`,new Float32Array),B(this,`ints`,new Uint32Array),B(this,`constantArray`,new Float32Array),B(this,`capacity`,0),B(this,`verticesCount`,0),B(this,`bufferGeneration`,0),B(this,`uploadedGeneration`,new Map),B(this,`constantBufferGeneration`,0),B(this,`uploadedConstantGeneration`,new Map),B(this,`renderOffset`,0),B(this,`renderCount`,-1),B(this,`debugStats`,{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),B(this,`shadersLogged`,!1),B(this,`pickProgram`,null);var i=this.getDefinition();if(this.VERTICES=i.VERTICES,this.VERTEX_SHADER_SOURCE=i.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=i.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=i.UNIFORMS,this.ATTRIBUTES=i.ATTRIBUTES,this.METHOD=i.METHOD,this.CONSTANT_ATTRIBUTES=`CONSTANT_ATTRIBUTES`in i?i.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA=`CONSTANT_DATA`in i?i.CONSTANT_DATA:[],this.isInstanced=`CONSTANT_ATTRIBUTES`in i,this.ATTRIBUTES_ITEMS_COUNT=Rr(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=r,this.normalProgram=this.getProgramInfo(`normal`,t,i.VERTEX_SHADER_SOURCE,i.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo(`pick`,t,Pi(i.VERTEX_SHADER_SOURCE),Pi(i.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var a=Rr(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw Error(`Program: error while getting constant data (expected ${this.VERTICES} items, received ${this.CONSTANT_DATA.length} instead)`);this.constantArray=new Float32Array(this.CONSTANT_DATA.length*a);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==a)throw Error(`Program: error while getting constant data (one vector has ${s.length} items instead of ${a})`);for(var c=0;c<s.length;c++)this.constantArray[o*a+c]=s[c]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return U(e,[{key:`kill`,value:function(){Ur(this.normalProgram),this.pickProgram&&Ur(this.pickProgram)}},{key:`resetDebugStats`,value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:`getProgramInfo`,value:function(e,t,n,r,i){var a=t.createBuffer();if(a===null)throw Error(`Program: error while creating the WebGL buffer.`);var o=Br(t,n),s=Vr(t,r),c=Hr(t,[o,s]),l={};this.UNIFORMS.forEach(function(e){var n=t.getUniformLocation(c,e);n&&(l[e]=n)});var u={};this.ATTRIBUTES.forEach(function(e){u[e.name]=t.getAttribLocation(c,e.name)});var d;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(e){u[e.name]=t.getAttribLocation(c,e.name)}),d=t.createBuffer(),d===null))throw Error(`Program: error while creating the WebGL constant buffer.`);return{name:e,program:c,gl:t,frameBuffer:i,buffer:a,constantBuffer:d||{},uniformLocations:l,attributeLocations:u,isPicking:e===`pick`,vertexShader:o,fragmentShader:s}}},{key:`bindProgram`,value:function(e){var t=this,n=0,r=e.gl,i=e.buffer;if(this.isInstanced){if(r.bindBuffer(r.ARRAY_BUFFER,e.constantBuffer),n=0,this.CONSTANT_ATTRIBUTES.forEach(function(r){return n+=t.bindAttribute(r,e,n,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var a;r.bufferData(r.ARRAY_BUFFER,this.constantArray,r.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(a=this.renderer)!=null&&a.getSetting(`DEBUG_logRenderStats`)&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(r.bindBuffer(r.ARRAY_BUFFER,e.buffer),n=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(r){return n+=t.bindAttribute(r,e,n,!0)}),this.uploadedGeneration.get(i)!==this.bufferGeneration){var o;r.bufferData(r.ARRAY_BUFFER,this.floats,r.DYNAMIC_DRAW),this.uploadedGeneration.set(i,this.bufferGeneration),(o=this.renderer)!=null&&o.getSetting(`DEBUG_logRenderStats`)&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(r.bindBuffer(r.ARRAY_BUFFER,i),n=0,this.ATTRIBUTES.forEach(function(r){return n+=t.bindAttribute(r,e,n)}),this.uploadedGeneration.get(i)!==this.bufferGeneration){var s;r.bufferData(r.ARRAY_BUFFER,this.floats,r.DYNAMIC_DRAW),this.uploadedGeneration.set(i,this.bufferGeneration),(s=this.renderer)!=null&&s.getSetting(`DEBUG_logRenderStats`)&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}r.bindBuffer(r.ARRAY_BUFFER,null)}},{key:`unbindProgram`,value:function(e){var t=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(n){return t.unbindAttribute(n,e,!1)}),this.ATTRIBUTES.forEach(function(n){return t.unbindAttribute(n,e,!0)})):this.ATTRIBUTES.forEach(function(n){return t.unbindAttribute(n,e)})}},{key:`bindAttribute`,value:function(e,t,n,r){var i=Ni[e.type];if(typeof i!=`number`)throw Error(`Program.bind: yet unsupported attribute type "${e.type}"`);var a=t.attributeLocations[e.name],o=t.gl;if(a!==-1){o.enableVertexAttribArray(a);var s=this.isInstanced?(r?this.ATTRIBUTES_ITEMS_COUNT:Rr(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;o.vertexAttribPointer(a,e.size,e.type,e.normalized||!1,s,n),this.isInstanced&&r&&o.vertexAttribDivisor(a,1)}return e.size*i}},{key:`unbindAttribute`,value:function(e,t,n){var r=t.attributeLocations[e.name],i=t.gl;r!==-1&&(i.disableVertexAttribArray(r),this.isInstanced&&n&&i.vertexAttribDivisor(r,0))}},{key:`reallocate`,value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:`invalidateBuffers`,value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:`hasNothingToRender`,value:function(){return this.verticesCount===0}},{key:`setTypedUniform`,value:function(e,t){Mi(t.gl,t.uniformLocations[e.name]??null,e)}},{key:`renderProgram`,value:function(e,t){var n=t.gl,r=t.program;t.isPicking?n.disable(n.BLEND):n.enable(n.BLEND),n.useProgram(r),this.setUniforms(e,t),this.drawWebGL(this.METHOD,t)}},{key:`render`,value:function(e,t,n){var r;if(!this.shadersLogged&&(r=this.renderer)!=null&&r.getSetting(`DEBUG_logShaders`)&&(this.shadersLogged=!0,console.log(`[sigma] DEBUG_logShaders: ${this.constructor.name}`,{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Pi(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Pi(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=t??0,this.renderCount=n??-1;var i=this.normalProgram.gl;if(i.bindFramebuffer(i.FRAMEBUFFER,null),i.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var a=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),o=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);i.bindFramebuffer(i.FRAMEBUFFER,e.pickingFrameBuffer),i.viewport(0,0,a,o),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),i.bindFramebuffer(i.FRAMEBUFFER,null),i.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:`drawWebGL`,value:function(e,t){var n,r=t.gl,i=this.renderCount>=0?this.renderCount:this.capacity;(n=this.renderer)!=null&&n.getSetting(`DEBUG_logRenderStats`)&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=i*this.VERTICES),this.isInstanced?r.drawArraysInstanced(e,0,this.VERTICES,i):r.drawArrays(e,this.renderOffset*this.VERTICES,i*this.VERTICES)}}])}(),Ii={below:0,above:1,left:2,right:3};function Li(){return`#version 300 es
precision highp float;
uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_labelPixelSnapping;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform sampler2D u_atlasTexture;
const vec2 u_atlasSize = vec2(2048.0);
in float a_nodeIndex;           // node-data texture index
in vec4 a_atlasRect;            // x, y, width, height in atlas pixels
in vec2 a_attachmentSize;       // attachment dimensions (CSS px)
in float a_positionMode;        // label position: 0=right 1=left 2=above 3=below 4=over
in float a_attachmentPlacement; // 0=below 1=above 2=left 3=right (relative to label)
in float a_labelWidth;          // label width (CSS px)
in float a_labelHeight;         // label height: font line box (CSS px)
in float a_textHeight;          // actual glyph height (CSS px)
in float a_labelAngle;          // label rotation angle (radians)
in vec2 a_quadCorner;           // [-1,-1], [1,-1], [-1,1], [1,1]
out vec2 v_texCoord;
${pi}
${mi}
${gi}
${fi}
${oi}
void main() {
int nodeIdx = int(a_nodeIndex);
vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
vec2 nodePos = nodeData.xy;
float nodeSize = nodeData.z;
float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;
vec3 nodeClip = u_matrix * vec3(nodePos, 1.0);
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusPixels = nodeRadiusGraphSpace * matrixScaleX * u_resolution.x / 2.0;
float zoomScale = u_zoomLabelSizeRatio;
vec2 labelHalf = vec2(a_labelWidth, a_labelHeight) * 0.5 * zoomScale * u_pixelRatio;
vec2 attachHalf = a_attachmentSize * 0.5 * zoomScale * u_pixelRatio;
float gap = ${2 .toFixed(1)} * zoomScale * u_pixelRatio;
float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;
mat2 labelRotMat = rotate2D(a_labelAngle - labelRotation * u_cameraAngle);
vec2 boxCenter = vec2(0.0);
if (a_positionMode < 4.0) {
float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
float textHalf = a_textHeight * 0.5 * zoomScale * u_pixelRatio;
boxCenter = labelBoxCenter(a_positionMode, labelStart, labelHalf, textHalf);
}
float anchorX = 0.0;
if (a_positionMode < 0.5) anchorX = -labelHalf.x + attachHalf.x;       // right label
else if (a_positionMode < 1.5) anchorX = labelHalf.x - attachHalf.x;   // left label
vec2 attachCenter;
if (a_attachmentPlacement < 0.5) {
attachCenter = boxCenter + vec2(anchorX, labelHalf.y + gap + attachHalf.y);
} else if (a_attachmentPlacement < 1.5) {
attachCenter = boxCenter + vec2(anchorX, -(labelHalf.y + gap + attachHalf.y));
} else if (a_attachmentPlacement < 2.5) {
attachCenter = boxCenter + vec2(-(labelHalf.x + gap + attachHalf.x), -labelHalf.y + attachHalf.y);
} else {
attachCenter = boxCenter + vec2(labelHalf.x + gap + attachHalf.x, -labelHalf.y + attachHalf.y);
}
vec2 rotatedCenter = labelRotMat * attachCenter;
vec2 cornerOffset = labelRotMat * (a_quadCorner * attachHalf);
vec2 nodeScreen = vec2(
(nodeClip.x + 1.0) * u_resolution.x,
(1.0 - nodeClip.y) * u_resolution.y
) * 0.5;
vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;
vec2 centerScreen = nodeScreen + rotatedCenter + snapDelta;
vec2 topLeft = centerScreen - attachHalf;
topLeft = mix(topLeft, round(topLeft), u_labelPixelSnapping);
centerScreen = topLeft + attachHalf;
vec2 vertexScreen = centerScreen + cornerOffset;
gl_Position = vec4(
vertexScreen.x * 2.0 / u_resolution.x - 1.0,
1.0 - vertexScreen.y * 2.0 / u_resolution.y,
0.0, 1.0
);
vec2 texOrigin = a_atlasRect.xy / u_atlasSize;
vec2 texSize = a_atlasRect.zw / u_atlasSize;
vec2 uv = (a_quadCorner + 1.0) / 2.0;
v_texCoord = texOrigin + uv * texSize;
}
`}var Ri=`#version 300 es
precision highp float;
uniform sampler2D u_atlasTexture;
in vec2 v_texCoord;
layout(location = 0) out vec4 fragColor;
#ifdef PICKING_MODE
layout(location = 1) out vec4 pickColor;
#endif
void main() {
vec4 color = texture(u_atlasTexture, v_texCoord);
if (color.a < 0.01) discard;
fragColor = color;
#ifdef PICKING_MODE
pickColor = vec4(0.0); // Attachments are not pickable
#endif
}
`;function zi(e,t,n,r){var i=r.label,a=i===void 0?{}:i,o=a.margin??5,s=a.zoomToLabelSizeRatioFunction??function(){return 1},c=Li(),l=Ri,u=function(e){function t(){var e;H(this,t);for(var n=arguments.length,r=Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=W(this,t,[].concat(r)),B(e,`totalCount`,0),B(e,`bufferCapacity`,0),e}return G(t,e),U(t,[{key:`getDefinition`,value:function(){var e=WebGL2RenderingContext,t=e.FLOAT;return{VERTICES:4,VERTEX_SHADER_SOURCE:c,FRAGMENT_SHADER_SOURCE:l,METHOD:e.TRIANGLE_STRIP,UNIFORMS:[`u_matrix`,`u_resolution`,`u_labelPixelSnapping`,`u_sizeRatio`,`u_correctionRatio`,`u_cameraAngle`,`u_pixelRatio`,`u_labelMargin`,`u_zoomLabelSizeRatio`,`u_nodeDataTexture`,`u_nodeDataTextureWidth`,`u_nodeFrameTexture`,`u_nodeFrameTextureWidth`,`u_atlasTexture`],ATTRIBUTES:[{name:`a_nodeIndex`,size:1,type:t},{name:`a_atlasRect`,size:4,type:t},{name:`a_attachmentSize`,size:2,type:t},{name:`a_positionMode`,size:1,type:t},{name:`a_attachmentPlacement`,size:1,type:t},{name:`a_labelWidth`,size:1,type:t},{name:`a_labelHeight`,size:1,type:t},{name:`a_textHeight`,size:1,type:t},{name:`a_labelAngle`,size:1,type:t}],CONSTANT_ATTRIBUTES:[{name:`a_quadCorner`,size:2,type:t}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:`processAttachment`,value:function(e,t){var n=this.floats,r=e*this.STRIDE;n[r++]=t.nodeIndex,n[r++]=t.atlasX,n[r++]=t.atlasY,n[r++]=t.atlasW,n[r++]=t.atlasH,n[r++]=t.attachWidth,n[r++]=t.attachHeight,n[r++]=t.positionMode,n[r++]=t.attachmentPlacement,n[r++]=t.labelWidth,n[r++]=t.labelHeight,n[r++]=t.textHeight,n[r++]=t.labelAngle}},{key:`setUniforms`,value:function(e,n){var r=n.gl,i=n.uniformLocations;r.uniformMatrix3fv(i.u_matrix,!1,e.matrix),r.uniform2f(i.u_resolution,e.width*e.pixelRatio,e.height*e.pixelRatio),r.uniform1f(i.u_labelPixelSnapping,e.labelPixelSnapping),r.uniform1f(i.u_sizeRatio,e.sizeRatio),r.uniform1f(i.u_correctionRatio,e.correctionRatio),r.uniform1f(i.u_cameraAngle,e.cameraAngle),r.uniform1f(i.u_pixelRatio,e.pixelRatio),r.uniform1f(i.u_labelMargin,t.labelMargin),r.uniform1f(i.u_zoomLabelSizeRatio,1/s(e.zoomRatio)),r.uniform1i(i.u_nodeDataTexture,e.nodeDataTextureUnit),r.uniform1i(i.u_nodeDataTextureWidth,e.nodeDataTextureWidth),r.uniform1i(i.u_nodeFrameTexture,e.nodeFrameTextureUnit),r.uniform1i(i.u_nodeFrameTextureWidth,e.nodeFrameTextureWidth),r.uniform1i(i.u_atlasTexture,7)}},{key:`reallocateAttachments`,value:function(e){this.totalCount=e,e>this.bufferCapacity&&(this.bufferCapacity=Math.max(e,Math.ceil(this.bufferCapacity*1.5)||10),Y(t,`reallocate`,this,3)([this.bufferCapacity]))}},{key:`hasNothingToRender`,value:function(){return this.totalCount===0}},{key:`drawWebGL`,value:function(e,t){var n=t.gl;this.totalCount!==0&&n.drawArraysInstanced(e,0,this.VERTICES,this.totalCount)}}])}(Fi);return B(u,`labelMargin`,o),new u(e,t,n)}var Bi=5;function Vi(e,t){return[].concat(K(t),K(e.map(function(e){return{attributes:e.attributes??[]}})))}function Hi(e,t){var n=Ei(Vi(e,t)),r=new Set(e.flatMap(function(e){return e.attributes??[]}).map(function(e){return e.name.replace(/^a_/,``)})),i={},a={},o=z(r),s;try{for(o.s();!(s=o.n()).done;){var c=s.value;i[c]=n.offsets[c],a[c]=n.specs[c]}}catch(e){o.e(e)}finally{o.f()}return V(V({},n),{},{offsets:i,specs:a})}function Ui(e,t){var n=new Set([`u_matrix`,`u_sizeRatio`,`u_correctionRatio`,`u_cameraAngle`,`u_pickingPadding`,`u_nodeDataTexture`,`u_layerAttributeTexture`]),r=new Set,i=e.flatMap(function(e){return e.uniforms}).filter(function(e){return n.has(e.name)||r.has(e.name)?!1:(r.add(e.name),!0)}).map(function(e){return`uniform ${e.type} ${e.name};`}).join(`
`),a=t.flatMap(function(e){return e.uniforms}).filter(function(e){return n.has(e.name)||r.has(e.name)?!1:(r.add(e.name),!0)}).map(function(e){return`uniform ${e.type} ${e.name};`}).join(`
`),o=Vi(e,t),s=new Set,c=o.flatMap(function(e){return e.attributes}).filter(function(e){var t=e.name.replace(/^a_/,``);return!s.has(t)&&(s.add(t),!0)}).map(function(e){var t=e.name.replace(/^a_/,``);return`out ${e.size===1?`float`:`vec${e.size}`} v_${t};`}).join(`
`),l=ji(Ei(o),{varPrefix:`layer`,baseTexelExpr:`nodeIdx * u_layerAttributeTexelsPerNode`,textureWidthUniform:`u_layerAttributeTextureWidth`,textureSamplerUniform:`u_layerAttributeTexture`});return`#version 300 es
in float a_nodeIndex;  // Index into node data texture AND layer attribute texture
in vec4 a_id;          // Node ID for picking
in float a_opacity;    // Node opacity, applied once to the final fragment
in vec2 a_quadCorner;  // (-1,-1), (1,-1), (1,1), (-1,1) for quad corners
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
${i}
${a}
out vec2 v_uv;                    // Normalized coordinates [-1, 1]
out vec4 v_id;
out float v_opacity;
out float v_antialiasingWidth;    // Width for antialiasing in UV space
out float v_pixelSize;            // Node size in pixels (for pixel-mode borders)
out float v_pixelToUV;            // Conversion factor: multiply by this to convert screen pixels to UV units
out float v_shapeId;              // Shape ID for multi-shape programs
${c}
${pi}
${mi}
void main() {
int nodeIdx = int(a_nodeIndex);
if (nodeIdx < 0) {
gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
v_id = vec4(0.0);
return;
}
vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
vec2 a_position = nodeData.xy;
float a_size = nodeData.z;
v_shapeId = nodeData.w;  // Pass shape ID to fragment shader
float nodeRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).r;
${l.fetchCode}
float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;
#ifdef PICKING_MODE
float paddedSize = size + u_pickingPadding * u_correctionRatio;
vec2 offset = a_quadCorner * paddedSize;
#else
vec2 offset = a_quadCorner * size;
#endif
{
float ca = u_cameraAngle * (1.0 - nodeRotation);
float c = cos(ca);
float s = sin(ca);
offset = mat2(c, s, -s, c) * offset;
}
vec2 position = a_position + offset;
gl_Position = vec4(
(u_matrix * vec3(position, 1)).xy,
0,
1
);
#ifdef PICKING_MODE
v_uv = a_quadCorner * (paddedSize / size);
#else
v_uv = a_quadCorner;
#endif
v_id = a_id;
v_opacity = a_opacity;
v_pixelSize = size * 2.0;
v_pixelToUV = u_correctionRatio / size;
v_antialiasingWidth = v_pixelToUV;
${l.varyingAssignments}
}
`}function Wi(e,t,n){var r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,i=t.map(function(e,t){var n=`layer_${e.name}`,r=[].concat(K(e.attributes.map(function(e){return`v_${e.name.replace(/^a_/,``)}`})),K(e.uniforms.map(function(e){return e.name}))).join(`, `);return`  // Layer ${t+1}: ${e.name}
color = blendOver(color, ${n}(${r}));`}).join(`
`),a=new Set([`u_correctionRatio`]),o=new Set,s=e.flatMap(function(e){return e.uniforms}).filter(function(e){return a.has(e.name)||o.has(e.name)?!1:(o.add(e.name),!0)}).map(function(e){return`uniform ${e.type} ${e.name};`}).join(`
`),c=t.flatMap(function(e){return e.uniforms}).filter(function(e){return a.has(e.name)||o.has(e.name)?!1:(o.add(e.name),!0)}).map(function(e){return`uniform ${e.type} ${e.name};`}).join(`
`),l=new Set;return`#version 300 es
precision highp float;
in vec2 v_uv;
in vec4 v_id;
in float v_opacity;
in float v_antialiasingWidth;
in float v_pixelSize;
in float v_pixelToUV;
in float v_shapeId;  // Shape ID for multi-shape programs
uniform float u_correctionRatio;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
${s}
${c}
${Vi(e,t).flatMap(function(e){return e.attributes}).filter(function(e){var t=e.name.replace(/^a_/,``);return!l.has(t)&&(l.add(t),!0)}).map(function(e){var t=e.name.replace(/^a_/,``);return`in ${e.size===1?`float`:`vec${e.size}`} v_${t};`}).join(`
`)}
out vec4 fragColor;
struct LayerContext {
float sdf;             // Signed distance from shape boundary (negative inside)
vec2 uv;               // UV coordinates [-1, 1], center at (0,0)
float shapeSize;       // Effective shape size (~diameter) in UV space (1.0 - aaWidth)
float shapeHalfSize;   // Effective shape half size (~radius) in UV space
float pixelSize;       // Node full size (~diameter) in screen pixels
float aaWidth;         // Anti-aliasing width for smooth transitions
float correctionRatio; // Scaling factor for consistent rendering across zoom levels
float pixelToUV;       // Conversion factor: multiply screen pixels by this to get UV units
float inradiusFactor;  // Ratio of inradius to circumradius (shape depth factor)
};
LayerContext context;  // Global instance, populated before layer calls
// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
float a = fg.a;
return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}
${ti(e)}
${ri(e,n)}
${t.map(function(e){return e.glsl}).join(`
`)}
void main() {
context.shapeSize = 1.0 - v_antialiasingWidth;
context.shapeHalfSize = context.shapeSize * 0.5;
context.pixelSize = v_pixelSize;
context.uv = v_uv;
context.aaWidth = v_antialiasingWidth;
context.correctionRatio = u_correctionRatio;
context.pixelToUV = v_pixelToUV;
queryNodeSDF(int(v_shapeId), v_uv, context.shapeSize);
#ifdef PICKING_MODE
if (context.sdf > u_pickingPadding * v_pixelToUV + context.aaWidth) discard;
#else
if (context.sdf > context.aaWidth) discard;
#endif
// 3. Apply layers sequentially with "over" compositing
vec4 color = vec4(0.0);
${i}
#ifdef PICKING_MODE
if (context.sdf > u_pickingPadding * v_pixelToUV) discard;
fragColor = v_id;
#else
${r?`    // Visual pass: apply antialiasing at shape boundary, node opacity once
float alpha = smoothstep(context.aaWidth, -context.aaWidth, context.sdf) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) shape boundary, node opacity applied once
float alpha = (context.sdf < 0.0 ? 1.0 : 0.0) * v_opacity;`}
fragColor = mix(vec4(0.0), color, alpha);
#endif
}
`}function Gi(e,t){var n=new Set;return n.add(`u_matrix`),n.add(`u_sizeRatio`),n.add(`u_correctionRatio`),n.add(`u_cameraAngle`),n.add(`u_pickingPadding`),n.add(`u_nodeDataTexture`),n.add(`u_nodeDataTextureWidth`),n.add(`u_layerAttributeTexture`),n.add(`u_layerAttributeTextureWidth`),n.add(`u_layerAttributeTexelsPerNode`),e.forEach(function(e){e.uniforms.forEach(function(e){return n.add(e.name)})}),t.forEach(function(e){e.uniforms.forEach(function(e){return n.add(e.name)})}),Array.from(n)}function Ki(e){var t=WebGL2RenderingContext,n=t.UNSIGNED_BYTE,r=t.FLOAT;return[{name:`a_nodeIndex`,size:1,type:r},{name:`a_id`,size:4,type:n,normalized:!0},{name:`a_opacity`,size:1,type:r}]}function qi(e){var t=e.shapes,n=e.layers,r=e.shapeGlobalIds,i=e.antialias,a=i===void 0||i;return{vertexShader:Ui(t,n),fragmentShader:Wi(t,n,r,a),uniforms:Gi(t,n),attributes:Ki()}}function Ji(e,t,n){var r=Hi(e,t).specs;return Object.keys(r).map(function(e){return`flat ${n} ${r[e].size===1?`float`:`vec${r[e].size}`} v_${e};`}).join(`
`)}function Yi(e){var t=e.shapes,n=e.layers,r=e.shapeGlobalIds,i=ji(Hi(t,n),{varPrefix:`nodeAttr`,baseTexelExpr:`nodeIdx * u_layerAttributeTexelsPerNode`,textureWidthUniform:`u_layerAttributeTextureWidth`,textureSamplerUniform:`u_layerAttributeTexture`}),a=t.length===1?`float inradiusFactor = ${J(t[0].inradiusFactor??1)};`:`float inradiusFactor = ${J(t[0].inradiusFactor??1)};
switch (int(shapeId)) {
${t.map(function(e,t){return`    case ${r?r[t]:t}: inradiusFactor = ${J(e.inradiusFactor??1)}; break;`}).join(`
`)}
default: break;
}`;return`#version 300 es
in float a_nodeIndex;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in vec4 a_backdropColor;
in vec4 a_backdropShadowColor;
in float a_backdropShadowBlur;
in float a_backdropPadding;
in vec4 a_backdropBorderColor;
in vec4 a_backdropExtra; // [borderWidth, cornerRadius, labelPadding, area]
in vec2 a_labelBoxOffset;
in vec2 a_quadCorner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
out vec2 v_uv;
out vec2 v_nodeCenter;
out float v_nodeRadius;
out vec2 v_labelCenter;
out vec2 v_labelHalfSize;
out float v_aaWidth;
out float v_shapeId;
out float v_nodeRotation;
out float v_labelAngle;
out vec4 v_backdropColor;
out vec4 v_backdropShadowColor;
out float v_backdropShadowBlur;
out float v_backdropPadding;
out vec4 v_backdropBorderColor;
out float v_backdropBorderWidth;
out float v_backdropCornerRadius;
out float v_backdropArea;
${Ji(t,n,`out`)}
${pi}
${mi}
${gi}
void main() {
int nodeIdx = int(a_nodeIndex);
${i.fetchCode}
${i.varyingAssignments}
vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
vec2 nodePosition = nodeData.xy;
float nodeSize = nodeData.z;
float shapeId = nodeData.w;
vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
float nodeRotation = nodeFlags.r;
float labelRotation = nodeFlags.g;
v_nodeRotation = nodeRotation;
${ai}
float padding = a_backdropPadding * u_pixelRatio;
float shadowBlur = a_backdropShadowBlur * u_pixelRatio;
float borderWidth = a_backdropExtra.x * u_pixelRatio;
float cornerRadius = a_backdropExtra.y * u_pixelRatio;
float labelPad = a_backdropExtra.z * u_pixelRatio;
float backdropArea = a_backdropExtra.w;
float totalExpansion = shadowBlur * 2.0 + borderWidth;
float enlargedRadius = nodeRadiusPixels + padding;
${a}
float boundRadius = enlargedRadius / inradiusFactor;
float zoomScale = u_zoomLabelSizeRatio;
float labelW = a_labelWidth * zoomScale * u_pixelRatio;
float labelH = a_labelHeight * zoomScale * u_pixelRatio;
float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;
float effectiveLabelPad = labelW > 0.0 ? labelPad : 0.0;
vec2 labelHalfSize = vec2(labelW * 0.5 + effectiveLabelPad, labelH * 0.5 + effectiveLabelPad);
vec2 labelOffset = vec2(0.0);
float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
float la_c = cos(labelAngle);
float la_s = sin(labelAngle);
mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);
vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
vec2 snapDelta = vec2(0.0);
if (labelW > 0.0) {
float edgeDistPixels = nodeRadiusPixels * readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
float labelStart = edgeDistPixels + labelMargin;
float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;
vec2 nodeScreen = vec2(
(nodeClip.x + 1.0) * u_resolution.x,
(1.0 - nodeClip.y) * u_resolution.y
) * 0.5;
snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;
if (a_positionMode < 0.5) {
float boxRightEdge = labelStart + labelW + labelPad;
labelOffset = vec2(boxRightEdge * 0.5, 0.0);
labelHalfSize.x = boxRightEdge * 0.5;
} else if (a_positionMode < 1.5) {
float boxLeftEdge = labelStart + labelW + labelPad;
labelOffset = vec2(-boxLeftEdge * 0.5, 0.0);
labelHalfSize.x = boxLeftEdge * 0.5;
} else if (a_positionMode < 2.5) {
labelOffset = vec2(0.0, -(labelStart + textHalf));
} else if (a_positionMode < 3.5) {
labelOffset = vec2(0.0, labelStart + textHalf);
}
labelOffset = labelRotMat * (labelOffset + a_labelBoxOffset * zoomScale * u_pixelRatio);
}
if (backdropArea > 0.5 && backdropArea < 1.5) {
labelHalfSize = vec2(0.0);
labelOffset = vec2(0.0);
}
vec2 minBound, maxBound;
bool hasLabelBounds = labelW > 0.0 && (backdropArea > 1.5 || backdropArea < 0.5);
if (hasLabelBounds) {
vec2 labelMin, labelMax;
if (a_labelAngle != 0.0) {
vec2 corner1 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, -labelHalfSize.y);
vec2 corner2 = labelOffset + labelRotMat * vec2(labelHalfSize.x, -labelHalfSize.y);
vec2 corner3 = labelOffset + labelRotMat * vec2(labelHalfSize.x, labelHalfSize.y);
vec2 corner4 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, labelHalfSize.y);
labelMin = min(min(corner1, corner2), min(corner3, corner4));
labelMax = max(max(corner1, corner2), max(corner3, corner4));
} else {
labelMin = labelOffset - labelHalfSize;
labelMax = labelOffset + labelHalfSize;
}
if (backdropArea > 1.5) {
minBound = labelMin - totalExpansion;
maxBound = labelMax + totalExpansion;
} else {
minBound = min(-vec2(boundRadius), labelMin) - totalExpansion;
maxBound = max(vec2(boundRadius), labelMax) + totalExpansion;
}
} else {
float totalRadius = boundRadius + totalExpansion;
minBound = -vec2(totalRadius);
maxBound = vec2(totalRadius);
}
vec2 quadSize = maxBound - minBound;
vec2 quadCenter = (minBound + maxBound) * 0.5;
vec2 localPos = quadCenter + a_quadCorner * quadSize * 0.5 + snapDelta;
vec2 ndcOffset = localPos * 2.0 / u_resolution;
ndcOffset.y = -ndcOffset.y;
gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);
v_uv = localPos;
v_nodeCenter = vec2(0.0);
v_nodeRadius = nodeRadiusPixels;
v_labelCenter = labelOffset;
v_labelHalfSize = labelHalfSize;
v_aaWidth = 1.0;
v_shapeId = shapeId;
v_labelAngle = labelAngle;
v_backdropColor = a_backdropColor;
v_backdropShadowColor = a_backdropShadowColor;
v_backdropShadowBlur = a_backdropShadowBlur;
v_backdropPadding = a_backdropPadding;
v_backdropBorderColor = a_backdropBorderColor;
v_backdropBorderWidth = borderWidth;
v_backdropCornerRadius = cornerRadius;
v_backdropArea = backdropArea;
}
`}function Xi(e){var t=e.shapes,n=e.layers,r=e.shapeGlobalIds,i=ti(t),a=ni(t).map(function(e){return`uniform ${e.type} ${e.name};`}).join(`
`),o=function(e){return Jr(e,`nodeUV`,`1.0`)},s=t.length===1?`float nodeSdfNormalized = ${o(t[0])};`:`float nodeSdfNormalized;
int shapeId = int(v_shapeId);
switch (shapeId) {
${t.map(function(e,t){return`    case ${r?r[t]:t}: nodeSdfNormalized = ${o(e)}; break;`}).join(`
`)}
default: nodeSdfNormalized = ${o(t[0])};
}`;return`#version 300 es
precision highp float;
in vec2 v_uv;
in vec2 v_nodeCenter;
in float v_nodeRadius;
in vec2 v_labelCenter;
in vec2 v_labelHalfSize;
in float v_aaWidth;
in float v_shapeId;
in float v_nodeRotation;
in float v_labelAngle;
in vec4 v_backdropColor;
in vec4 v_backdropShadowColor;
in float v_backdropShadowBlur;
in float v_backdropPadding;
in vec4 v_backdropBorderColor;
in float v_backdropBorderWidth;
in float v_backdropCornerRadius;
in float v_backdropArea;
${Ji(t,n,`in`)}
uniform float u_cameraAngle;
${a}
layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;
${i}
${ci}
${li}
${ui}
${di}
void main() {
vec4 backdropColor = v_backdropColor;
vec4 shadowColor = v_backdropShadowColor;
float shadowBlur = v_backdropShadowBlur;
float padding = v_backdropPadding;
vec4 borderColor = v_backdropBorderColor;
float borderWidth = v_backdropBorderWidth;
float cornerRadius = v_backdropCornerRadius;
float enlargedRadius = v_nodeRadius + padding;
vec2 screenUV = v_uv - v_nodeCenter;
float effectiveRadius = max(enlargedRadius - cornerRadius, 0.01);
float ca = u_cameraAngle * v_nodeRotation;
float ca_c = cos(ca);
float ca_s = sin(ca);
vec2 rotatedScreenUV = mat2(ca_c, -ca_s, ca_s, ca_c) * screenUV;
vec2 nodeUV = vec2(rotatedScreenUV.x, -rotatedScreenUV.y) / effectiveRadius;
${s}
float nodeSdfPixels = nodeSdfNormalized * effectiveRadius - cornerRadius;
float labelSdfPixels;
if (v_labelHalfSize.x > 0.0) {
vec2 labelP = v_uv - v_labelCenter;
labelSdfPixels = sdfRoundedRotatedBox(labelP, v_labelHalfSize, v_labelAngle, cornerRadius);
} else {
labelSdfPixels = 10000.0;
}
float combinedSdf;
if (v_backdropArea > 1.5) {
combinedSdf = labelSdfPixels;
} else if (v_backdropArea > 0.5) {
combinedSdf = nodeSdfPixels;
} else {
combinedSdf = min(nodeSdfPixels, labelSdfPixels);
}
float outerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf);
vec4 background;
if (borderWidth > 0.5) {
float innerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf + borderWidth);
float fillAlpha = innerEdge * backdropColor.a;
vec4 fill = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
float borderAlpha = (outerEdge - innerEdge) * borderColor.a;
vec4 border = vec4(borderColor.rgb * borderAlpha, borderAlpha);
background = fill + border * (1.0 - fill.a);
} else {
float fillAlpha = outerEdge * backdropColor.a;
background = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
}
vec4 shadow = vec4(0.0);
float sigma = shadowBlur / 2.5;
if (sigma > 0.001) {
float shadowDist = max(0.0, combinedSdf);
float shadowAlpha = exp(-(shadowDist * shadowDist) / (2.0 * sigma * sigma)) * shadowColor.a;
shadow = vec4(shadowColor.rgb * shadowAlpha, shadowAlpha);
}
fragColor = background + shadow * (1.0 - background.a);
fragPicking = vec4(0.0);
}
`}function Zi(e){var t=[`u_matrix`,`u_sizeRatio`,`u_correctionRatio`,`u_cameraAngle`,`u_resolution`,`u_pixelRatio`,`u_labelMargin`,`u_zoomLabelSizeRatio`,`u_labelPixelSnapping`,`u_nodeDataTexture`,`u_nodeDataTextureWidth`,`u_nodeFrameTexture`,`u_nodeFrameTextureWidth`,`u_layerAttributeTexture`,`u_layerAttributeTextureWidth`,`u_layerAttributeTexelsPerNode`],n=z(ni(e)),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.includes(i.name)||t.push(i.name)}}catch(e){n.e(e)}finally{n.f()}return t}function Qi(e){return{vertexShader:Yi(e),fragmentShader:Xi(e),uniforms:Zi(e.shapes)}}function $i(e,t,n,r){var i=r.label,a=i===void 0?{}:i,o=r.shapes,s=r.layers,c=r.getAttributeTexture,l=r.shapeGlobalIds;if(o.length===0)throw Error(`createBackdropProgram: at least one shape must be provided in 'shapes'`);var u=a.margin??5,d=a.zoomToLabelSizeRatioFunction??function(){return 1},f=Qi({shapes:o,layers:s,shapeGlobalIds:l}),p=function(e){function t(){var e;H(this,t);for(var n=arguments.length,r=Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=W(this,t,[].concat(r)),B(e,`totalBackdropCount`,0),B(e,`bufferCapacity`,0),e}return G(t,e),U(t,[{key:`getDefinition`,value:function(){var e=WebGL2RenderingContext,t=e.FLOAT,n=e.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:n,UNIFORMS:f.uniforms,ATTRIBUTES:[{name:`a_nodeIndex`,size:1,type:t},{name:`a_labelWidth`,size:1,type:t},{name:`a_labelHeight`,size:1,type:t},{name:`a_textHeight`,size:1,type:t},{name:`a_positionMode`,size:1,type:t},{name:`a_labelAngle`,size:1,type:t},{name:`a_backdropColor`,size:4,type:t},{name:`a_backdropShadowColor`,size:4,type:t},{name:`a_backdropShadowBlur`,size:1,type:t},{name:`a_backdropPadding`,size:1,type:t},{name:`a_backdropBorderColor`,size:4,type:t},{name:`a_backdropExtra`,size:4,type:t},{name:`a_labelBoxOffset`,size:2,type:t}],CONSTANT_ATTRIBUTES:[{name:`a_quadCorner`,size:2,type:t}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:`processBackdrop`,value:function(e,t){var n=this.floats,r=e*this.STRIDE;n[r++]=t.nodeIndex,n[r++]=t.labelWidth,n[r++]=t.labelHeight,n[r++]=t.textHeight,n[r++]=ii[t.position],n[r++]=t.labelAngle,n[r++]=t.backdropColor[0],n[r++]=t.backdropColor[1],n[r++]=t.backdropColor[2],n[r++]=t.backdropColor[3],n[r++]=t.backdropShadowColor[0],n[r++]=t.backdropShadowColor[1],n[r++]=t.backdropShadowColor[2],n[r++]=t.backdropShadowColor[3],n[r++]=t.backdropShadowBlur,n[r++]=t.backdropPadding,n[r++]=t.backdropBorderColor[0],n[r++]=t.backdropBorderColor[1],n[r++]=t.backdropBorderColor[2],n[r++]=t.backdropBorderColor[3],n[r++]=t.backdropBorderWidth,n[r++]=t.backdropCornerRadius,n[r++]=t.backdropLabelPadding,n[r++]=t.backdropArea,n[r++]=t.labelBoxOffset[0],n[r++]=t.labelBoxOffset[1]}},{key:`setUniforms`,value:function(e,n){var r=n.gl,i=n.uniformLocations;r.uniformMatrix3fv(i.u_matrix,!1,e.matrix),r.uniform1f(i.u_sizeRatio,e.sizeRatio),r.uniform1f(i.u_correctionRatio,e.correctionRatio),r.uniform1f(i.u_cameraAngle,e.cameraAngle),r.uniform2f(i.u_resolution,e.width*e.pixelRatio,e.height*e.pixelRatio),r.uniform1f(i.u_pixelRatio,e.pixelRatio),r.uniform1f(i.u_labelMargin,t.labelMargin),r.uniform1f(i.u_zoomLabelSizeRatio,1/d(e.zoomRatio)),r.uniform1f(i.u_labelPixelSnapping,e.labelPixelSnapping),r.uniform1i(i.u_nodeDataTexture,e.nodeDataTextureUnit),r.uniform1i(i.u_nodeDataTextureWidth,e.nodeDataTextureWidth),r.uniform1i(i.u_nodeFrameTexture,e.nodeFrameTextureUnit),r.uniform1i(i.u_nodeFrameTextureWidth,e.nodeFrameTextureWidth);var a=c();i.u_layerAttributeTexture&&a&&(a.bind(Bi),r.uniform1i(i.u_layerAttributeTexture,Bi),r.uniform1i(i.u_layerAttributeTextureWidth,a.getTextureWidth()),r.uniform1i(i.u_layerAttributeTexelsPerNode,a.getTexelsPerItem()));var s=z(ni(o)),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.setTypedUniform(u,n)}}catch(e){s.e(e)}finally{s.f()}}},{key:`hasNothingToRender`,value:function(){return this.totalBackdropCount===0}},{key:`drawWebGL`,value:function(e,t){var n=t.gl;this.totalBackdropCount!==0&&(this.isInstanced?n.drawArraysInstanced(e,0,this.VERTICES,this.totalBackdropCount):n.drawArrays(e,0,this.totalBackdropCount*this.VERTICES))}},{key:`reallocate`,value:function(e){this.totalBackdropCount=e,e>this.bufferCapacity&&(this.bufferCapacity=Math.max(e,Math.ceil(this.bufferCapacity*1.5)||10),Y(t,`reallocate`,this,3)([this.bufferCapacity]))}}])}(Fi);return B(p,`labelMargin`,u),new p(e,t,n)}var ea=function(e){function t(){var e;H(this,t);for(var n=arguments.length,r=Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=W(this,t,[].concat(r)),B(e,`totalCharacterCount`,0),B(e,`bufferCapacity`,0),e}return G(t,e),U(t,[{key:`processLabel`,value:function(e,t,n){if(n.hidden||!n.text)return 0;for(var r=n.text,i=r.length,a=0;a<i;a++){var o=r[a];this.processCharacter(t+a,n,o,a)}return i}},{key:`hasNothingToRender`,value:function(){return this.totalCharacterCount===0}},{key:`drawWebGL`,value:function(e,t){var n=t.gl;this.totalCharacterCount!==0&&(this.isInstanced?n.drawArraysInstanced(e,0,this.VERTICES,this.totalCharacterCount):n.drawArrays(e,0,this.totalCharacterCount*this.VERTICES))}},{key:`reallocate`,value:function(e){this.totalCharacterCount=e,e>this.bufferCapacity&&(this.bufferCapacity=Math.max(e,Math.ceil(this.bufferCapacity*1.5)||1e3),Y(t,`reallocate`,this,3)([this.bufferCapacity]))}}])}(Fi);function ta(){return`#version 300 es
in float a_nodeIndex;
in vec4 a_id;
in vec4 a_color;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in float a_padding;
in vec2 a_quadCorner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pickingPadding;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
out vec4 v_id;
out vec4 v_color;
${pi}
${mi}
${gi}
${fi}
void main() {
int nodeIdx = int(a_nodeIndex);
vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
vec2 nodePosition = nodeData.xy;
float nodeSize = nodeData.z;
float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;
${ai}
float zoomScale = u_zoomLabelSizeRatio;
float labelW = a_labelWidth * zoomScale * u_pixelRatio;
float labelH = a_labelHeight * zoomScale * u_pixelRatio;
float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;
#ifdef PICKING_MODE
float padding = u_pickingPadding * u_pixelRatio;
#else
float padding = a_padding * u_pixelRatio;
#endif
if (labelW <= 0.0) {
gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
v_id = vec4(0.0);
v_color = vec4(0.0);
return;
}
vec2 labelHalfSize = vec2(labelW * 0.5 + padding, labelH * 0.5 + padding);
vec2 labelOffset = vec2(0.0);
float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
float la_c = cos(labelAngle);
float la_s = sin(labelAngle);
mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);
vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
vec2 nodeScreen = vec2(
(nodeClip.x + 1.0) * u_resolution.x,
(1.0 - nodeClip.y) * u_resolution.y
) * 0.5;
vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;
if (a_positionMode < 4.0) {
float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;
labelOffset = labelRotMat * labelBoxCenter(a_positionMode, labelStart, vec2(labelW * 0.5, labelH * 0.5), textHalf);
}
vec2 localPos = labelOffset + labelRotMat * (a_quadCorner * labelHalfSize);
vec2 ndcOffset = (localPos + snapDelta) * 2.0 / u_resolution;
ndcOffset.y = -ndcOffset.y;
gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);
v_id = a_id;
v_color = a_color;
}
`}var na=`#version 300 es
precision highp float;
in vec4 v_id;
in vec4 v_color;
out vec4 fragColor;
void main() {
#ifdef PICKING_MODE
fragColor = v_id;
#else
if (v_color.a <= 0.0) discard;
fragColor = vec4(v_color.rgb * v_color.a, v_color.a);
#endif
}
`;function ra(e,t,n,r){var i=r.label,a=i===void 0?{}:i,o=a.margin??5,s=a.zoomToLabelSizeRatioFunction??function(){return 1},c=ta(),l=function(e){function t(){var e;H(this,t);for(var n=arguments.length,r=Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=W(this,t,[].concat(r)),B(e,`totalCount`,0),B(e,`bufferCapacity`,0),e}return G(t,e),U(t,[{key:`getDefinition`,value:function(){var e=WebGL2RenderingContext,t=e.FLOAT,n=e.UNSIGNED_BYTE;return{VERTICES:4,VERTEX_SHADER_SOURCE:c,FRAGMENT_SHADER_SOURCE:na,METHOD:e.TRIANGLE_STRIP,UNIFORMS:[`u_matrix`,`u_sizeRatio`,`u_correctionRatio`,`u_cameraAngle`,`u_resolution`,`u_pixelRatio`,`u_labelMargin`,`u_zoomLabelSizeRatio`,`u_labelPixelSnapping`,`u_pickingPadding`,`u_nodeDataTexture`,`u_nodeDataTextureWidth`,`u_nodeFrameTexture`,`u_nodeFrameTextureWidth`],ATTRIBUTES:[{name:`a_nodeIndex`,size:1,type:t},{name:`a_id`,size:4,type:n,normalized:!0},{name:`a_color`,size:4,type:n,normalized:!0},{name:`a_labelWidth`,size:1,type:t},{name:`a_labelHeight`,size:1,type:t},{name:`a_textHeight`,size:1,type:t},{name:`a_positionMode`,size:1,type:t},{name:`a_labelAngle`,size:1,type:t},{name:`a_padding`,size:1,type:t}],CONSTANT_ATTRIBUTES:[{name:`a_quadCorner`,size:2,type:t}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:`processLabelBackground`,value:function(e,t){var n=this.floats,r=this.ints,i=e*this.STRIDE;n[i++]=t.nodeIndex,r[i++]=t.id,n[i++]=t.color,n[i++]=t.labelWidth,n[i++]=t.labelHeight,n[i++]=t.textHeight,n[i++]=t.positionMode,n[i++]=t.labelAngle,n[i++]=t.padding}},{key:`setUniforms`,value:function(e,n){var r=n.gl,i=n.uniformLocations;r.uniformMatrix3fv(i.u_matrix,!1,e.matrix),r.uniform1f(i.u_sizeRatio,e.sizeRatio),r.uniform1f(i.u_correctionRatio,e.correctionRatio),r.uniform1f(i.u_cameraAngle,e.cameraAngle),r.uniform2f(i.u_resolution,e.width*e.pixelRatio,e.height*e.pixelRatio),r.uniform1f(i.u_pixelRatio,e.pixelRatio),r.uniform1f(i.u_labelMargin,t.labelMargin),r.uniform1f(i.u_zoomLabelSizeRatio,1/s(e.zoomRatio)),r.uniform1f(i.u_labelPixelSnapping,e.labelPixelSnapping),r.uniform1f(i.u_pickingPadding,e.labelPickingPadding),r.uniform1i(i.u_nodeDataTexture,e.nodeDataTextureUnit),r.uniform1i(i.u_nodeDataTextureWidth,e.nodeDataTextureWidth),r.uniform1i(i.u_nodeFrameTexture,e.nodeFrameTextureUnit),r.uniform1i(i.u_nodeFrameTextureWidth,e.nodeFrameTextureWidth)}},{key:`hasNothingToRender`,value:function(){return this.totalCount===0}},{key:`drawWebGL`,value:function(e,t){var n=t.gl;this.totalCount!==0&&n.drawArraysInstanced(n.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:`reallocate`,value:function(e){this.totalCount=e,e>this.bufferCapacity&&(this.bufferCapacity=Math.max(e,Math.ceil(this.bufferCapacity*1.5)||10),Y(t,`reallocate`,this,3)([this.bufferCapacity]))}}])}(Fi);return B(l,`labelMargin`,o),new l(e,t,n)}var ia={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},aa=2,oa=1e20;function sa(e,t,n,r,i){var a=e+i*4,o=document.createElement(`canvas`);o.width=a,o.height=a;var s=o.getContext(`2d`,{willReadFrequently:!0});return s.font=`${r} ${n} ${e}px ${t}`,s.textBaseline=`alphabetic`,s.textAlign=`left`,s.fillStyle=`black`,{ctx:s,canvasSize:a,gridOuter:new Float64Array(a*a),gridInner:new Float64Array(a*a),f:new Float64Array(a),z:new Float64Array(a+1),v:new Uint16Array(a)}}function ca(e,t,n,r,i){var a=e.ctx,o=e.canvasSize,s=a.measureText(t),c=s.width,l=s.actualBoundingBoxAscent,u=s.actualBoundingBoxDescent,d=s.actualBoundingBoxLeft,f=s.actualBoundingBoxRight,p=Math.ceil(l),m=Math.ceil(d),h=Math.max(0,Math.min(o-n,Math.ceil(d)+Math.ceil(f))),g=Math.min(o-n,p+Math.ceil(u)),_=h+2*n,v=g+2*n,y=Math.max(_*v,0),b=new Uint8ClampedArray(y),x={data:b,width:_,height:v,glyphWidth:h,glyphHeight:g,glyphTop:p,glyphLeft:m,glyphAdvance:c};if(h===0||g===0)return x;var S=e.gridInner,C=e.gridOuter;a.clearRect(n,n,h,g),a.fillText(t,n+m,n+p);var w=a.getImageData(n,n,h,g);C.fill(oa,0,y),S.fill(0,0,y);for(var T=0;T<g;T++)for(var E=0;E<h;E++){var D=w.data[4*(T*h+E)+3]/255;if(D!==0){var O=(T+n)*_+E+n;if(D===1)C[O]=0,S[O]=oa;else{var k=.5-D;C[O]=k>0?k*k:0,S[O]=k<0?k*k:0}}}la(C,0,0,_,v,_,e.f,e.v,e.z),la(S,n,n,h,g,_,e.f,e.v,e.z);for(var A=0;A<y;A++){var j=Math.sqrt(C[A])-Math.sqrt(S[A]);b[A]=Math.round(255-255*(j/r+i))}return x}function la(e,t,n,r,i,a,o,s,c){for(var l=t;l<t+r;l++)ua(e,n*a+l,a,i,o,s,c);for(var u=n;u<n+i;u++)ua(e,u*a+t,1,r,o,s,c)}function ua(e,t,n,r,i,a,o){a[0]=0,o[0]=-oa,o[1]=oa,i[0]=e[t];for(var s=1,c=0,l=0;s<r;s++){i[s]=e[t+s*n];var u=s*s;do{var d=a[c];l=(i[s]-i[d]+u-d*d)/(s-d)/2}while(l<=o[c]&&--c>-1);c++,a[c]=s,o[c]=l,o[c+1]=oa}for(var f=0,p=0;f<r;f++){for(;o[p+1]<f;)p++;var m=a[p],h=f-m;e[t+f*n]=i[m]+h*h}}var da=function(e){function t(){var e,n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return H(this,t),e=W(this,t),B(e,`fonts`,new Map),B(e,`textures`,[]),B(e,`cursor`,{x:0,y:0,rowHeight:0,atlasIndex:0}),B(e,`pendingGlyphs`,[]),B(e,`debounceTimer`,null),e.options=V(V({},ia),n),e.canvas=document.createElement(`canvas`),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext(`2d`,{willReadFrequently:!0}),e.measureCanvas=document.createElement(`canvas`),e.measureCtx=e.measureCanvas.getContext(`2d`),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return G(t,e),U(t,[{key:`getFontKey`,value:function(e){return`${e.family}-${e.weight}-${e.style}`}},{key:`registerFont`,value:function(e){var t=this.getFontKey(e);if(this.fonts.has(t))return t;var n=sa(this.options.fontSize,e.family,e.weight,e.style,this.options.buffer);return this.fonts.set(t,{descriptor:e,generator:n,glyphs:new Map}),t}},{key:`ensureGlyphs`,value:function(e,t){var n=this.fonts.get(t);if(!n)throw Error(`Font "${t}" is not registered. Call registerFont() first.`);var r=!1,i=z(e),a;try{for(i.s();!(a=i.n()).done;){var o=a.value.codePointAt(0);o!==void 0&&(n.glyphs.has(o)||(this.pendingGlyphs.push({fontKey:t,charCode:o}),r=!0))}}catch(e){i.e(e)}finally{i.f()}r&&this.scheduleTextureGeneration()}},{key:`measureText`,value:function(e,t){var n=this.fonts.get(t);if(!n)throw Error(`Font "${t}" is not registered.`);var r=n.descriptor,i=r.family,a=r.weight,o=r.style;return this.measureCtx.font=`${o} ${a} ${this.options.fontSize}px ${i}`,this.measureCtx.measureText(e).width}},{key:`getGlyph`,value:function(e,t){var n=this.fonts.get(t);if(n)return n.glyphs.get(e)}},{key:`getTextures`,value:function(){return this.textures}},{key:`getFontCount`,value:function(){return this.fonts.size}},{key:`getGlyphCount`,value:function(){var e=0,t=z(this.fonts.values()),n;try{for(t.s();!(n=t.n()).done;){var r=n.value;e+=r.glyphs.size}}catch(e){t.e(e)}finally{t.f()}return e}},{key:`hasPendingGlyphs`,value:function(){return this.pendingGlyphs.length>0}},{key:`flush`,value:function(){this.debounceTimer&&=(clearTimeout(this.debounceTimer),null),this.generateTextures()}},{key:`destroy`,value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:`scheduleTextureGeneration`,value:function(){var e=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){e.debounceTimer=null,e.generateTextures()},this.options.debounceTimeout))}},{key:`generateTextures`,value:function(){if(this.pendingGlyphs.length!==0){var e=this.options,n=e.maxTextureSize,r=e.buffer,i=e.radius,a=e.cutoff,o=z(this.pendingGlyphs),s;try{for(o.s();!(s=o.n()).done;){var c=s.value,l=c.fontKey,u=c.charCode,d=this.fonts.get(l);if(d&&!d.glyphs.has(u)){var f=String.fromCodePoint(u),p=ca(d.generator,f,r,i,a),m=p.width,h=p.height;this.cursor.x+m+aa>n&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+aa,this.cursor.rowHeight=0),this.cursor.y+h+aa>n&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,n,n));for(var g=p.data,_=new Uint8ClampedArray(m*h*4),v=0;v<g.length;v++){var y=v*4;_[y]=255,_[y+1]=255,_[y+2]=255,_[y+3]=g[v]}var b=new ImageData(_,m,h);this.ctx.putImageData(b,this.cursor.x,this.cursor.y);var x={charCode:u,width:p.glyphWidth,height:p.glyphHeight,bearingX:-p.glyphLeft-r,bearingY:p.glyphTop+r,advance:p.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:m,atlasHeight:h,atlasIndex:this.cursor.atlasIndex};d.glyphs.set(u,x),this.cursor.x+=m+aa,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,h)}}}catch(e){o.e(e)}finally{o.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(t.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:`finalizeCurrentTexture`,value:function(){var e=this.options.maxTextureSize,t=this.cursor.y>0||this.cursor.rowHeight>0,n=Math.min(e,Math.max(this.cursor.x,t?e:1)),r=Math.min(e,this.cursor.y+this.cursor.rowHeight+aa),i=this.ctx.getImageData(0,0,n,r);this.cursor.atlasIndex>=this.textures.length?this.textures.push(i):this.textures[this.cursor.atlasIndex]=i}}])}(l.EventEmitter);B(da,`ATLAS_UPDATED_EVENT`,`atlasUpdated`);var fa=ia.fontSize;function pa(){return`#version 300 es
in float a_nodeIndex;        // Index into node data texture
in vec2 a_charOffset;        // Character offset from label origin (pixels)
in vec2 a_charSize;          // Character dimensions (pixels)
in vec4 a_texCoords;         // Atlas coords: (x, y, width, height) in pixels
in vec4 a_color;             // Text color (RGBA)
in float a_margin;           // Gap between node edge and label (pixels)
in float a_positionMode;     // Position: 0=right, 1=left, 2=above, 3=below, 4=over
in float a_labelWidth;       // Total label width (pixels)
in float a_labelHeight;      // Label height (pixels)
in float a_verticalCenter;   // Vertical center offset from baseline (pixels)
in float a_textHeight;       // Actual text height: maxAscent + maxDescent (pixels)
in float a_labelAngle;       // Label rotation angle (radians)
in vec2 a_quadCorner;        // Quad corner: [-1,-1], [1,-1], [-1,1], [1,1]
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pixelRatio;
out vec2 v_texCoord;
out vec4 v_color;
out float v_fontScale;
const float bias = 255.0 / 254.0;
const float ATLAS_FONT_SIZE = ${J(fa)};
${pi}
${mi}
${gi}
${si}
void main() {
int nodeIdx = int(a_nodeIndex);
vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
vec2 a_anchorPosition = nodeData.xy;
float a_nodeSize = nodeData.z;
float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;
float zoomScale = u_zoomLabelSizeRatio;
float margin = a_margin * zoomScale * u_pixelRatio;
vec2 charOffset = a_charOffset * zoomScale * u_pixelRatio;
vec2 charSize = a_charSize * zoomScale * u_pixelRatio;
float labelWidth = a_labelWidth * zoomScale * u_pixelRatio;
float labelHeight = a_labelHeight * zoomScale;
v_fontScale = a_labelHeight * zoomScale / (ATLAS_FONT_SIZE * u_pixelRatio);
vec3 anchorClip = u_matrix * vec3(a_anchorPosition, 1.0);
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = a_nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
  // -------------------------------------------------------------------------
vec2 positionOffset = vec2(0.0);
if (a_positionMode < 4.0) {
vec2 screenDir = getLabelDirection(a_positionMode);
float boundaryDistPixels = nodeRadiusPixels * edgeDist;
positionOffset = screenDir * (boundaryDistPixels + margin);
}
vec2 cornerOffset = (a_quadCorner + 1.0) * 0.5;
vec2 charPixelPos = positionOffset + charOffset + cornerOffset * charSize;
float verticalCenter = a_verticalCenter * zoomScale * u_pixelRatio;
float textHeight = a_textHeight * zoomScale * u_pixelRatio;
float baselineToDescent = textHeight / 2.0 - verticalCenter;
float baselineToAscent = textHeight / 2.0 + verticalCenter;
if (a_positionMode < 0.5) {
charPixelPos.y += verticalCenter;
} else if (a_positionMode < 1.5) {
charPixelPos.x -= labelWidth;
charPixelPos.y += verticalCenter;
} else if (a_positionMode < 2.5) {
charPixelPos.x -= labelWidth * 0.5;
charPixelPos.y -= baselineToDescent;
} else if (a_positionMode < 3.5) {
charPixelPos.x -= labelWidth * 0.5;
charPixelPos.y += baselineToAscent;
} else {
charPixelPos.x -= labelWidth * 0.5;
charPixelPos.y += verticalCenter;
}
float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
float la_c = cos(labelAngle);
float la_s = sin(labelAngle);
mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);
charPixelPos = labelRotMat * charPixelPos;
vec2 nodeScreen = vec2(
(anchorClip.x + 1.0) * u_resolution.x,
(1.0 - anchorClip.y) * u_resolution.y
) * 0.5;
charPixelPos += (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;
vec2 ndcOffset = vec2(charPixelPos.x, -charPixelPos.y) * 2.0 / u_resolution;
gl_Position = vec4(anchorClip.xy + ndcOffset, 0.0, 1.0);
v_texCoord = (a_texCoords.xy + cornerOffset * a_texCoords.zw) / u_atlasSize;
v_color = a_color;
v_color.a *= bias;
}
`}function ma(){return`#version 300 es
precision highp float;
in vec2 v_texCoord;
in vec4 v_color;
in float v_fontScale;
uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;
out vec4 fragColor;
void main() {
#ifdef PICKING_MODE
fragColor = vec4(0.0);
discard;
#else
float sdfValue = texture(u_atlas, v_texCoord).a;
float edgeThreshold = 1.0 - u_sdfBuffer;
float gamma = u_gamma / (u_pixelRatio * v_fontScale);
float alpha = smoothstep(edgeThreshold - gamma, edgeThreshold + gamma, sdfValue);
float finalAlpha = v_color.a * alpha;
fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
#endif
}
`}function ha(){return[`u_matrix`,`u_sizeRatio`,`u_correctionRatio`,`u_cameraAngle`,`u_resolution`,`u_atlasSize`,`u_atlas`,`u_gamma`,`u_sdfBuffer`,`u_pixelRatio`,`u_nodeDataTexture`,`u_nodeDataTextureWidth`,`u_nodeFrameTexture`,`u_nodeFrameTextureWidth`,`u_zoomLabelSizeRatio`,`u_labelPixelSnapping`]}function ga(){return{vertexShader:pa(),fragmentShader:ma(),uniforms:ha()}}function _a(e,t,n,r){var i=r.label,a=i===void 0?{}:i,o=a.margin??5,s=a.zoomToLabelSizeRatioFunction??function(){return 1},c=ga(),l=function(e){function t(e,n,r){var i;if(H(this,t),i=W(this,t,[e,n,r]),B(i,`atlasTexture`,null),B(i,`atlasNeedsUpdate`,!1),B(i,`labelGlyphCache`,new Map),i.atlasFontSize=ia.fontSize*Ir(),i.atlasManager=new da({fontSize:i.atlasFontSize}),i.gamma=.025,i.sdfBuffer=ia.cutoff,i.atlasTexture=e.createTexture(),!i.atlasTexture)throw Error(`NodeLabelProgram: failed to create atlas texture`);e.bindTexture(e.TEXTURE_2D,i.atlasTexture),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.LINEAR),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.LINEAR),e.bindTexture(e.TEXTURE_2D,null),i.atlasManager.on(da.ATLAS_UPDATED_EVENT,function(){i.atlasNeedsUpdate=!0});var o={family:a.font?.family||`sans-serif`,weight:a.font?.weight||`normal`,style:a.font?.style||`normal`};return i.defaultFontKey=i.atlasManager.registerFont(o),i}return G(t,e),U(t,[{key:`getDefinition`,value:function(){var e=WebGL2RenderingContext,t=e.FLOAT,n=e.UNSIGNED_BYTE,r=e.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:c.vertexShader,FRAGMENT_SHADER_SOURCE:c.fragmentShader,METHOD:r,UNIFORMS:c.uniforms,ATTRIBUTES:[{name:`a_nodeIndex`,size:1,type:t},{name:`a_charOffset`,size:2,type:t},{name:`a_charSize`,size:2,type:t},{name:`a_texCoords`,size:4,type:t},{name:`a_color`,size:4,type:n,normalized:!0},{name:`a_margin`,size:1,type:t},{name:`a_positionMode`,size:1,type:t},{name:`a_labelWidth`,size:1,type:t},{name:`a_labelHeight`,size:1,type:t},{name:`a_verticalCenter`,size:1,type:t},{name:`a_textHeight`,size:1,type:t},{name:`a_labelAngle`,size:1,type:t}],CONSTANT_ATTRIBUTES:[{name:`a_quadCorner`,size:2,type:t}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:`prepareLabelGlyphs`,value:function(e,t){if(t.hidden||!t.text)this.labelGlyphCache.delete(e);else{var n=t.text,r=t.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(n,r);var i=[],a=[],o=0,s=0,c=0,l=z(n),u;try{for(l.s();!(u=l.n()).done;){var d=u.value.codePointAt(0);if(d===void 0)i.push(void 0),a.push(o);else{var f=this.atlasManager.getGlyph(d,r);i.push(f),a.push(o),f&&(o+=f.advance,s=Math.max(s,f.bearingY),c=Math.max(c,f.atlasHeight-f.bearingY))}}}catch(e){l.e(e)}finally{l.f()}this.labelGlyphCache.set(e,{glyphs:i,xOffsets:a,totalWidth:o,totalHeight:s+c,verticalCenterOffset:(s-c)/2})}}},{key:`processCharacter`,value:function(e,t,n,r){var i=this.floats,a=this.STRIDE,o=e*a,s=this.labelGlyphCache.get(t.parentKey);if(!s||!s.glyphs[r])for(var c=0;c<a;c++)i[o+c]=0;else{var l=s.glyphs[r],u=s.xOffsets[r],d=t.size/this.atlasFontSize,f=Kt(t.color),p=o;i[p++]=t.nodeIndex,i[p++]=(u+l.bearingX)*d,i[p++]=-l.bearingY*d,i[p++]=l.atlasWidth*d,i[p++]=l.atlasHeight*d,i[p++]=l.atlasX,i[p++]=l.atlasY,i[p++]=l.atlasWidth,i[p++]=l.atlasHeight,i[p++]=f,i[p++]=t.margin,i[p++]=ii[t.position],i[p++]=s.totalWidth*d,i[p++]=t.size,i[p++]=s.verticalCenterOffset*d,i[p++]=s.totalHeight*d,i[p++]=t.labelAngle}}},{key:`processLabel`,value:function(e,n,r){return this.prepareLabelGlyphs(e,r),Y(t,`processLabel`,this,3)([e,n,r])}},{key:`updateAtlasTexture`,value:function(){if(this.atlasNeedsUpdate){var e=this.normalProgram.gl,t=this.atlasManager.getTextures();if(t.length!==0){var n=t[0];e.bindTexture(e.TEXTURE_2D,this.atlasTexture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA,n.width,n.height,0,e.RGBA,e.UNSIGNED_BYTE,n.data),e.bindTexture(e.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:`setUniforms`,value:function(e,n){var r=n.gl,i=n.uniformLocations;r.uniformMatrix3fv(i.u_matrix,!1,e.matrix),r.uniform1f(i.u_sizeRatio,e.sizeRatio),r.uniform1f(i.u_correctionRatio,e.correctionRatio),r.uniform1f(i.u_cameraAngle,e.cameraAngle),r.uniform2f(i.u_resolution,e.width*e.pixelRatio,e.height*e.pixelRatio);var a=this.atlasManager.getTextures();a.length>0?r.uniform2f(i.u_atlasSize,a[0].width,a[0].height):r.uniform2f(i.u_atlasSize,1,1),r.activeTexture(r.TEXTURE0),r.bindTexture(r.TEXTURE_2D,this.atlasTexture),r.uniform1i(i.u_atlas,0),i.u_nodeDataTexture!==void 0&&r.uniform1i(i.u_nodeDataTexture,e.nodeDataTextureUnit),i.u_nodeDataTextureWidth!==void 0&&r.uniform1i(i.u_nodeDataTextureWidth,e.nodeDataTextureWidth),r.uniform1i(i.u_nodeFrameTexture,e.nodeFrameTextureUnit),r.uniform1i(i.u_nodeFrameTextureWidth,e.nodeFrameTextureWidth),r.uniform1f(i.u_gamma,this.gamma),r.uniform1f(i.u_sdfBuffer,this.sdfBuffer),r.uniform1f(i.u_pixelRatio,e.pixelRatio),r.uniform1f(i.u_zoomLabelSizeRatio,1/t.zoomToLabelSizeRatioFunction(e.zoomRatio)),r.uniform1f(i.u_labelPixelSnapping,e.labelPixelSnapping)}},{key:`renderProgram`,value:function(e,n){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),Y(t,`renderProgram`,this,3)([e,n])}},{key:`registerFont`,value:function(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:`normal`,n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:`normal`;return this.atlasManager.registerFont({family:e,weight:t,style:n})}},{key:`getAtlasManager`,value:function(){return this.atlasManager}},{key:`measureLabel`,value:function(e,t,n){var r=n||this.defaultFontKey;this.atlasManager.ensureGlyphs(e,r),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var i=0,a=0,o=0,s=z(e),c;try{for(s.s();!(c=s.n()).done;){var l=c.value.codePointAt(0);if(l!==void 0){var u=this.atlasManager.getGlyph(l,r);u&&(i+=u.advance,a=Math.max(a,u.bearingY),o=Math.max(o,u.atlasHeight-u.bearingY))}}}catch(e){s.e(e)}finally{s.f()}var d=t/this.atlasFontSize;return{width:i*d,height:t,textHeight:(a+o)*d}}},{key:`ensureGlyphsReady`,value:function(e,t){var n=t||this.defaultFontKey,r=z(e),i;try{for(r.s();!(i=r.n()).done;){var a=i.value;this.atlasManager.ensureGlyphs(a,n)}}catch(e){r.e(e)}finally{r.f()}this.atlasManager.flush()}},{key:`kill`,value:function(){var e=this.normalProgram.gl;this.atlasTexture&&=(e.deleteTexture(this.atlasTexture),null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),Y(t,`kill`,this,3)([])}}])}(ea);return B(l,`labelMargin`,o),B(l,`zoomToLabelSizeRatioFunction`,s),new l(e,t,n)}var va=`#version 300 es
precision highp float;
in float v_edgeDist;
out vec4 fragColor;
void main() {
fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function ya(e,t,n){var r=ti(e),i=ni(e).map(function(e){return`uniform ${e.type} ${e.name};`}).join(`
`),a=_i(e,n),o=a.code,s=a.multiShape,c=Hi(e,t),l=Object.keys(c.specs).map(function(e){return`float v_${e};`}).join(`
`),u=ji(c,{varPrefix:`nodeAttr`,baseTexelExpr:`nodeIdx * u_layerAttributeTexelsPerNode`,textureWidthUniform:`u_layerAttributeTextureWidth`,textureSamplerUniform:`u_layerAttributeTexture`});return`#version 300 es
precision highp float;
uniform float u_cameraAngle;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
${i}
in float a_nodeIndex;     // node-data texture index (also the target frame texel)
in float a_positionMode;  // 0=right 1=left 2=above 3=below 4=over
in float a_labelAngle;    // intrinsic label angle (radians)
out float v_edgeDist;
${l}
${pi}
${mi}
${r}
${o}
${si}
void main() {
int nodeIdx = int(a_nodeIndex);
${u.fetchCode}
${u.varyingAssignments}
${s?`// Multi-shape: the shape id lives in the node-data texture's .w channel:
g_shapeId = int(readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).w);`:`// Single-shape mode, shape id not needed`}
vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
float nodeRotation = nodeFlags.r;
float labelRotation = nodeFlags.g;
float effectiveAngle = a_labelAngle - labelRotation * u_cameraAngle;
// The "over" mode (4) sits on the node center, so it has no edge distance.
float edgeDist = 0.0;
if (a_positionMode < 4.0) {
vec2 screenDir = getLabelDirection(a_positionMode);
float ea_c = cos(effectiveAngle);
float ea_s = sin(effectiveAngle);
vec2 rotatedScreenDir = mat2(ea_c, -ea_s, ea_s, ea_c) * screenDir;
vec2 sdfDir = vec2(rotatedScreenDir.x, -rotatedScreenDir.y);
float nodeCa = -u_cameraAngle * nodeRotation;
float nc = cos(nodeCa), ns = sin(nodeCa);
sdfDir = mat2(nc, -ns, ns, nc) * sdfDir;
edgeDist = findEdgeDistance(sdfDir, 1.0);
}
v_edgeDist = edgeDist;
float x = mod(a_nodeIndex, u_frameTextureWidth);
float y = floor(a_nodeIndex / u_frameTextureWidth);
vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
gl_Position = vec4(ndc, 0.0, 1.0);
gl_PointSize = 1.0;
}
`}var ba=function(){function e(t,n){H(this,e),B(this,`uniformLocations`,{});var r=n.shapes,i=n.layers,a=n.shapeGlobalIds;if(r.length===0)throw Error(`NodeLabelFramePass: at least one shape must be provided`);this.gl=t,this.shapeUniforms=ni(r),this.hasAttributeData=Object.keys(Hi(r,i).offsets).length>0,this.vertexShader=Br(t,ya(r,i,a)),this.fragmentShader=Vr(t,va),this.program=Hr(t,[this.vertexShader,this.fragmentShader]);var o=z([`u_cameraAngle`,`u_nodeDataTexture`,`u_nodeDataTextureWidth`,`u_frameTextureWidth`,`u_frameTextureHeight`,`u_layerAttributeTexture`,`u_layerAttributeTextureWidth`,`u_layerAttributeTexelsPerNode`].concat(K(this.shapeUniforms.map(function(e){return e.name})))),s;try{for(o.s();!(s=o.n()).done;){var c=s.value;this.uniformLocations[c]=t.getUniformLocation(this.program,c)}}catch(e){o.e(e)}finally{o.f()}var l=e.FLOATS_PER_POINT*4;this.vao=t.createVertexArray(),this.buffer=t.createBuffer(),t.bindVertexArray(this.vao),t.bindBuffer(t.ARRAY_BUFFER,this.buffer);var u=z([[`a_nodeIndex`,0],[`a_positionMode`,4],[`a_labelAngle`,8]]),d;try{for(u.s();!(d=u.n()).done;){var f=R(d.value,2),p=f[0],m=f[1],h=t.getAttribLocation(this.program,p);h>=0&&(t.enableVertexAttribArray(h),t.vertexAttribPointer(h,1,t.FLOAT,!1,l,m))}}catch(e){u.e(e)}finally{u.f()}t.bindVertexArray(null)}return U(e,[{key:`run`,value:function(t,n,r,i,a){if(n!==0){var o=this.gl;o.useProgram(this.program),o.bindVertexArray(this.vao),o.bindBuffer(o.ARRAY_BUFFER,this.buffer),o.bufferData(o.ARRAY_BUFFER,t.subarray(0,n*e.FLOATS_PER_POINT),o.DYNAMIC_DRAW);var s=this.uniformLocations;o.uniform1f(s.u_cameraAngle,i.cameraAngle),o.uniform1i(s.u_nodeDataTexture,i.nodeDataTextureUnit),o.uniform1i(s.u_nodeDataTextureWidth,i.nodeDataTextureWidth),o.uniform1f(s.u_frameTextureWidth,r.getTextureWidth()),o.uniform1f(s.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&a&&(a.bind(Bi),s.u_layerAttributeTexture&&o.uniform1i(s.u_layerAttributeTexture,Bi),s.u_layerAttributeTextureWidth&&o.uniform1i(s.u_layerAttributeTextureWidth,a.getTextureWidth()),s.u_layerAttributeTexelsPerNode&&o.uniform1i(s.u_layerAttributeTexelsPerNode,a.getTexelsPerItem()));var c=z(this.shapeUniforms),l;try{for(c.s();!(l=c.n()).done;){var u=l.value;Mi(o,this.uniformLocations[u.name],u)}}catch(e){c.e(e)}finally{c.f()}r.bindAsRenderTarget(),o.disable(o.BLEND),o.disable(o.DEPTH_TEST),o.drawArrays(o.POINTS,0,n),o.bindFramebuffer(o.FRAMEBUFFER,null),o.bindVertexArray(null)}}},{key:`kill`,value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])}();B(ba,`FLOATS_PER_POINT`,3);function xa(e,t,n,r,i){var a,o=r.label,s=o===void 0?{}:o,c=r.shapes;if(c.length===0)throw Error(`createNodeProgram: at least one shape must be provided in 'shapes'`);var l={},u=[],d;c.forEach(function(e,t){var n=Xr(e);t===0&&(d=n),l[e.name]=t,u[t]=Zr(n)});var f=K(r.layers),p=qi({shapes:c,layers:f,shapeGlobalIds:c.length>1?u:void 0,antialias:i}),m=_a(e,null,n,{label:s}),h=$i(e,null,n,{shapes:c,layers:f,getAttributeTexture:function(){return S.getAttributeTexture()},label:s,shapeGlobalIds:c.length>1?u:void 0}),g=ra(e,t,n,{label:s}),_=r.labelAttachments&&Object.keys(r.labelAttachments).length>0?zi(e,null,n,{label:s}):null,v=new ba(e,{shapes:c,layers:f,shapeGlobalIds:c.length>1?u:void 0}),y=Vi(c,f),b=Ei(y),x=(a=function(e){function t(e,n,r){var i;H(this,t),i=W(this,t,[e,n,r]),B(i,`layerLifecycles`,new Map),B(i,`layersNeedingRegeneration`,new Set),B(i,`attrDescriptors`,[]),i._pickingBuffer=n;var a=x.layerTextures.get(e);a||(a=new Di(e,b),x.layerTextures.set(e,a)),i.layerAttributeTexture=a;var o=x.textureRefCounts.get(e)||0;x.textureRefCounts.set(e,o+1),i.packedAttributeData=new Float32Array(b.floatsPerItem),f.forEach(function(t,n){if(t.lifecycle){var a={gl:e,renderer:{refresh:function(){return r.refresh()}},getUniformLocation:function(t){return e.getUniformLocation(i.normalProgram.program,t)},requestShaderRegeneration:function(){i.layersNeedingRegeneration.add(n)},requestRefresh:function(){r.refresh()}},o=t.lifecycle(a);i.layerLifecycles.set(n,o)}}),i.layerLifecycles.forEach(function(e){var t;(t=e.init)==null||t.call(e)});var s=new Map;return i.layerLifecycles.forEach(function(e,t){e.getAttributeData&&s.set(t,e)}),i.attrDescriptors=Oi(y,b,s),i}return G(t,e),U(t,[{key:`getDefinition`,value:function(){var e=WebGL2RenderingContext,t=e.FLOAT,n=e.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:p.vertexShader,FRAGMENT_SHADER_SOURCE:p.fragmentShader,METHOD:n,UNIFORMS:p.uniforms,ATTRIBUTES:p.attributes,CONSTANT_ATTRIBUTES:[{name:`a_quadCorner`,size:2,type:t}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:`maybeRegenerateShaders`,value:function(){var e=this;if(this.layersNeedingRegeneration.size!==0){f=f.map(function(t,n){if(e.layersNeedingRegeneration.has(n)){var r=e.layerLifecycles.get(n);if(r!=null&&r.regenerate)return V(V({},r.regenerate()),{},{lifecycle:t.lifecycle})}return t}),this.layersNeedingRegeneration.clear(),p=qi({shapes:c,layers:f,shapeGlobalIds:c.length>1?u:void 0,antialias:this.renderer.getSetting(`antialiasNodes`)});var t=this.normalProgram.gl,n=this.normalProgram,r=n.program,i=n.buffer,a=n.vertexShader,o=n.fragmentShader;t.deleteProgram(r),t.deleteBuffer(i),t.deleteShader(a),t.deleteShader(o),this.normalProgram=this.getProgramInfo(`normal`,t,p.vertexShader,p.fragmentShader,this._pickingBuffer)}}},{key:`allocateNode`,value:function(e){this.layerAttributeTexture.allocate(e)}},{key:`freeNode`,value:function(e){this.layerAttributeTexture.free(e)}},{key:`getAttributeTexture`,value:function(){return this.layerAttributeTexture}},{key:`uploadLayerTexture`,value:function(){this.layerAttributeTexture.upload()}},{key:`process`,value:function(e,t,n,r,i){var a=t*this.STRIDE;if(n.visibility===`hidden`){for(var o=a+this.STRIDE;a<o;a++)this.floats[a]=0;this.floats[t*this.STRIDE]=wi}else this.processVisibleItem(Jt(e),a,n,r,i)}},{key:`processVisibleItem`,value:function(e,t,n,r,i){var a=this.floats,o=this.ints;if(a[t++]=r,o[t++]=e,a[t++]=n.opacity??1,b.floatsPerItem!==0){var s=this.packedAttributeData;ki(this.attrDescriptors,n,s,n.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(i,s)}}},{key:`setUniforms`,value:function(e,t){var n=this,r=t.gl,i=t.uniformLocations;i.u_matrix&&r.uniformMatrix3fv(i.u_matrix,!1,e.matrix),i.u_sizeRatio&&r.uniform1f(i.u_sizeRatio,e.sizeRatio),i.u_correctionRatio&&r.uniform1f(i.u_correctionRatio,e.correctionRatio),i.u_pickingPadding&&r.uniform1f(i.u_pickingPadding,e.nodePickingPadding),i.u_cameraAngle&&r.uniform1f(i.u_cameraAngle,e.cameraAngle),i.u_nodeDataTexture&&r.uniform1i(i.u_nodeDataTexture,e.nodeDataTextureUnit),i.u_nodeDataTextureWidth&&r.uniform1i(i.u_nodeDataTextureWidth,e.nodeDataTextureWidth),i.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(Bi),r.uniform1i(i.u_layerAttributeTexture,Bi)),i.u_layerAttributeTextureWidth&&r.uniform1i(i.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),i.u_layerAttributeTexelsPerNode&&r.uniform1i(i.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),c.forEach(function(e){e.uniforms.forEach(function(e){n.setTypedUniform(e,t)})}),f.forEach(function(e){e.uniforms.forEach(function(e){n.setTypedUniform(e,t)})})}},{key:`render`,value:function(e,n,r){this.maybeRegenerateShaders(),Y(t,`render`,this,3)([e,n,r])}},{key:`renderProgram`,value:function(e,n){var r=n.gl,i=n.program;r.useProgram(i),n===this.normalProgram&&this.layerLifecycles.forEach(function(e){var t;(t=e.beforeRender)==null||t.call(e)}),Y(t,`renderProgram`,this,3)([e,n])}},{key:`kill`,value:function(){this.layerLifecycles.forEach(function(e){var t;(t=e.kill)==null||t.call(e)}),this.layerLifecycles.clear();var e=this.normalProgram.gl,n=(x.textureRefCounts.get(e)||1)-1;n<=0?(this.layerAttributeTexture.kill(),x.layerTextures.delete(e),x.textureRefCounts.delete(e)):x.textureRefCounts.set(e,n),Y(t,`kill`,this,3)([])}}])}(Fi),B(a,`layerTextures`,new WeakMap),B(a,`textureRefCounts`,new WeakMap),a),S=new x(e,null,n);return{nodeProgram:S,labelProgram:m,backdropProgram:h,labelBackgroundProgram:g,attachmentProgram:_,framePass:v,shapeSlug:d,shapeNameToIndex:c.length>1?l:void 0,shapeGlobalIds:c.length>1?u:void 0}}var Sa=6;function Ca(e){var t=e.offsets,n=e.specs,r=e.floatsPerItem,i=Object.keys(t);if(i.length===0||r===0)return{uniformDeclarations:``,uniformNames:[],vertexVaryingDeclarations:``,fragmentVaryingDeclarations:``,fetchCode:``,varyingAssignments:``};var a=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=[`u_edgeAttributeTexture`,`u_edgeAttributeTextureWidth`,`u_edgeAttributeTexelsPerEdge`],s=i.map(function(e){return`${n[e].size===1?`float`:`vec${n[e].size}`} v_${e};`}),c=s.map(function(e){return`out ${e}`}).join(`
`),l=s.map(function(e){return`in ${e}`}).join(`
`),u=ji(e,{varPrefix:`attr`,baseTexelExpr:`edgeIdx * u_edgeAttributeTexelsPerEdge`,textureWidthUniform:`u_edgeAttributeTextureWidth`,textureSamplerUniform:`u_edgeAttributeTexture`});return{uniformDeclarations:a,uniformNames:o,vertexVaryingDeclarations:c,fragmentVaryingDeclarations:l,fetchCode:u.fetchCode,varyingAssignments:u.varyingAssignments}}function wa(e){return`
float findSourceClampT_${e}(vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
float lo = 0.0, hi = 0.5;
float nodeExtent = sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;
float ca = u_cameraAngle * (1.0 - sourceRotateAlign);
float rc = cos(ca), rs = sin(ca);
mat2 rot = mat2(rc, -rs, rs, rc);
for (int i = 0; i < 12; i++) {
float mid = (lo + hi) * 0.5;
vec2 pos = path_${e}_position(mid, source, target);
vec2 localPos = rot * ((pos - source) / nodeExtent);
float sdf = querySDF(sourceShapeId, localPos, effectiveSize);
if (sdf < 0.0) lo = mid;
else hi = mid;
}
float pathLen = path_${e}_length(source, target);
float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
return (lo + hi) * 0.5 + marginT;
}
`}function Ta(e){return`
float findTargetClampT_${e}(vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
float lo = 0.5, hi = 1.0;
float nodeExtent = targetSize * u_correctionRatio / u_sizeRatio * 2.0;
float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;
float ca = u_cameraAngle * (1.0 - targetRotateAlign);
float rc = cos(ca), rs = sin(ca);
mat2 rot = mat2(rc, -rs, rs, rc);
for (int i = 0; i < 12; i++) {
float mid = (lo + hi) * 0.5;
vec2 pos = path_${e}_position(mid, source, target);
vec2 localPos = rot * ((pos - target) / nodeExtent);
float sdf = querySDF(targetShapeId, localPos, effectiveSize);
if (sdf < 0.0) hi = mid;
else lo = mid;
}
float pathLen = path_${e}_length(source, target);
float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
return (lo + hi) * 0.5 - marginT;
}
`}function Ea(e){return`
vec2 path_${e}_tangent(float t, vec2 source, vec2 target) {
float epsilon = 0.001;
float t1 = max(0.0, t - epsilon);
float t2 = min(1.0, t + epsilon);
vec2 p1 = path_${e}_position(t1, source, target);
vec2 p2 = path_${e}_position(t2, source, target);
return normalize(p2 - p1);
}
vec2 path_${e}_normal(float t, vec2 source, vec2 target) {
vec2 tangent = path_${e}_tangent(t, source, target);
return vec2(-tangent.y, tangent.x);
}
`}function Da(e){return`
float path_${e}_length(vec2 source, vec2 target) {
float len = 0.0;
vec2 prev = path_${e}_position(0.0, source, target);
for (int i = 1; i <= 16; i++) {
float t = float(i) / 16.0;
vec2 curr = path_${e}_position(t, source, target);
len += length(curr - prev);
prev = curr;
}
return len;
}
`}function Oa(e){return`
float path_${e}_closest_t(vec2 p, vec2 source, vec2 target) {
float bestT = 0.0;
float bestDist = 1e10;
for (int i = 0; i <= 10; i++) {
float t = float(i) / 10.0;
vec2 pos = path_${e}_position(t, source, target);
float d = length(p - pos);
if (d < bestDist) {
bestDist = d;
bestT = t;
}
}
float lo = max(0.0, bestT - 0.1);
float hi = min(1.0, bestT + 0.1);
for (int i = 0; i < 10; i++) {
float mid1 = lo + (hi - lo) / 3.0;
float mid2 = hi - (hi - lo) / 3.0;
float d1 = length(p - path_${e}_position(mid1, source, target));
float d2 = length(p - path_${e}_position(mid2, source, target));
if (d1 < d2) {
hi = mid2;
} else {
lo = mid1;
}
}
return (lo + hi) * 0.5;
}
`}function ka(e){return`
float path_${e}_distance(vec2 p, vec2 source, vec2 target) {
float closestT = path_${e}_closest_t(p, source, target);
vec2 closest = path_${e}_position(closestT, source, target);
vec2 diff = p - closest;
float dist = length(diff);
if (dist < 0.0001) return 0.0;
vec2 normal = path_${e}_normal(closestT, source, target);
return dist * sign(dot(diff, normal));
}
`}function Aa(e){return`
float path_${e}_t_at_distance(float targetDist, vec2 source, vec2 target) {
if (targetDist <= 0.0) return 0.0;
float totalLen = path_${e}_length(source, target);
if (targetDist >= totalLen) return 1.0;
float lo = 0.0, hi = 1.0;
for (int i = 0; i < 12; i++) {
float mid = (lo + hi) * 0.5;
float arcLen = 0.0;
vec2 prev = path_${e}_position(0.0, source, target);
for (int j = 1; j <= 8; j++) {
float t = mid * float(j) / 8.0;
vec2 curr = path_${e}_position(t, source, target);
arcLen += length(curr - prev);
prev = curr;
}
if (arcLen < targetDist) {
lo = mid;
} else {
hi = mid;
}
}
return (lo + hi) * 0.5;
}
`}function ja(e,t){return RegExp(`\\b(float|vec[234]|void|int|bool)\\s+${t}\\s*\\(`).test(e)}function Ma(e,t){var n=[];return ja(t,`path_${e}_length`)||n.push(Da(e)),ja(t,`path_${e}_closest_t`)||n.push(Oa(e)),ja(t,`path_${e}_distance`)||n.push(ka(e)),ja(t,`path_${e}_t_at_distance`)||n.push(Aa(e)),n.length>0?`
${n.join(`
`)}`:``}function Na(e){var t=e.paths,n=e.layers,r=e.extremities??[];if(t.length===0)throw Error(`At least one path is required in 'paths'`);if(n.length===0)throw Error(`At least one layer is required in 'layers'`);var i=e.defaultHead??`none`,a=e.defaultTail??`none`;return{paths:t,extremities:r,layers:n,path:t[0],layer:n[0],defaultHead:i,defaultTail:a}}var Pa=WebGL2RenderingContext,Fa=Pa.FLOAT,Ia=Pa.UNSIGNED_BYTE;function La(e,t,n){var r=new Set(new Set([`u_matrix`,`u_sizeRatio`,`u_correctionRatio`,`u_zoomRatio`,`u_pixelRatio`,`u_cameraAngle`,`u_minEdgeThickness`,`u_pickingPadding`,`u_nodeDataTexture`,`u_nodeDataTextureWidth`,`u_edgeDataTexture`,`u_edgeDataTextureWidth`,`u_edgeFrameTexture`,`u_edgeFrameTextureWidth`,`u_edgeAttributeTexture`,`u_edgeAttributeTextureWidth`,`u_edgeAttributeTexelsPerEdge`]));return e.forEach(function(e){return e.uniforms.forEach(function(e){return r.add(e.name)})}),t.forEach(function(e){return e.uniforms.forEach(function(e){return r.add(e.name)})}),n.forEach(function(e){return e.uniforms.forEach(function(e){return r.add(e.name)})}),Array.from(r)}function Ra(e){var t=new Set,n=[],r=z(e),i;try{for(r.s();!(i=r.n()).done;){var a=i.value;t.has(a.name)||(t.add(a.name),n.push(`// Path: ${a.name}`),n.push(a.glsl),n.push(Ea(a.name)),n.push(Ma(a.name,a.glsl)))}}catch(e){r.e(e)}finally{r.f()}return n.join(`
`)}function za(e){var t=[],n=z(e),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.push(`// Extremity: ${i.name}`),t.push(i.glsl)}}catch(e){n.e(e)}finally{n.f()}return t.join(`
`)}var Ba=[{queryName:`queryPathPosition`,pathFunc:`position`,returnType:`vec2`,params:`float t, vec2 source, vec2 target`,args:`t, source, target`},{queryName:`queryPathTangent`,pathFunc:`tangent`,returnType:`vec2`,params:`float t, vec2 source, vec2 target`,args:`t, source, target`},{queryName:`queryPathNormal`,pathFunc:`normal`,returnType:`vec2`,params:`float t, vec2 source, vec2 target`,args:`t, source, target`},{queryName:`queryPathLength`,pathFunc:`length`,returnType:`float`,params:`vec2 source, vec2 target`,args:`source, target`},{queryName:`queryPathClosestT`,pathFunc:`closest_t`,returnType:`float`,params:`vec2 p, vec2 source, vec2 target`,args:`p, source, target`}];function Va(e,t){var n=t.queryName,r=t.pathFunc,i=t.returnType,a=t.params,o=t.args;return e.length===1?`${i} ${n}(int pathId, ${a}) {
return path_${e[0].name}_${r}(${o});
}`:`${i} ${n}(int pathId, ${a}) {
switch (pathId) {
${e.map(function(e,t){return`    case ${t}: return path_${e.name}_${r}(${o});`}).join(`
`)}
default: return path_${e[0].name}_${r}(${o});
}
}`}function Ha(e){return Ba.map(function(t){return Va(e,t)}).join(`
`)}function Ua(e){return e.length===1?`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
return extremity_${e[0].name}(uv, lengthRatio, widthRatio);
}`:`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
switch (extremityId) {
${e.map(function(e,t){return`    case ${t}: return extremity_${e.name}(uv, lengthRatio, widthRatio);`}).join(`
`)}
default: return extremity_${e[0].name}(uv, lengthRatio, widthRatio);
}
}`}function Wa(e){var t=[],n=z(e),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.push(wa(i.name)),t.push(Ta(i.name))}}catch(e){n.e(e)}finally{n.f()}if(e.length===1)t.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
return findSourceClampT_${e[0].name}(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
}
float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
return findTargetClampT_${e[0].name}(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
}`);else{var a=e.map(function(e,t){return`    case ${t}: return findSourceClampT_${e.name}(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);`}).join(`
`),o=e.map(function(e,t){return`    case ${t}: return findTargetClampT_${e.name}(source, target, targetSize, targetShapeId, targetRotateAlign, margin);`}).join(`
`);t.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
switch (pathId) {
${a}
default: return findSourceClampT_${e[0].name}(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
}
}
float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
switch (pathId) {
${o}
default: return findTargetClampT_${e[0].name}(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
}
}`)}return t.join(`
`)}function Ga(e,t,n,r,i){var a=Ca(Ei([].concat(K(e),K(n)))),o=Hi(r,i),s=Object.keys(o.offsets),c=function(e){var t=o.specs[e].size;return t===1?`float`:`vec${t}`},l=s.map(function(e){return`${c(e)} v_source_${e};
${c(e)} v_target_${e};`}).join(`
`),u=ji(o,{varPrefix:`srcNodeAttr`,baseTexelExpr:`srcIdx * u_layerAttributeTexelsPerNode`,textureWidthUniform:`u_layerAttributeTextureWidth`,textureSamplerUniform:`u_layerAttributeTexture`,outputPrefix:`v_source_`}),d=ji(o,{varPrefix:`tgtNodeAttr`,baseTexelExpr:`tgtIdx * u_layerAttributeTexelsPerNode`,textureWidthUniform:`u_layerAttributeTextureWidth`,textureSamplerUniform:`u_layerAttributeTexture`,outputPrefix:`v_target_`}),f=s.map(function(e){return`${c(e)} g_${e};`}).join(`
`),p=s.map(function(e){return`  g_${e} = v_source_${e};`}).join(`
`),m=s.map(function(e){return`  g_${e} = v_target_${e};`}).join(`
`),h=new Set,g=[],_=function(e){h.has(e.name)||(h.add(e.name),g.push(`uniform ${e.type} ${e.name};`))};e.forEach(function(e){return e.uniforms.forEach(_)}),t.forEach(function(e){return e.uniforms.forEach(_)});var v=t.map(function(e){return J(e.widthFactor)}).join(`, `),y=Math.max.apply(Math,K(e.map(function(e){return e.minBodyLengthRatio||0})));return`#version 300 es
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
${a.uniformDeclarations}
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;
${g.join(`
`)}
${a.vertexVaryingDeclarations}
out float v_sourceNodeSize;
out float v_targetNodeSize;
${l}
${f}
out vec4 v_clamp;
const float EXTREMITY_WIDTH_FACTORS[${t.length}] = float[](${v});
${pi}
${mi}
${$r()}
${ei(new Set(s))}
${Ra(e)}
${Ha(e)}
${Wa(e)}
void main() {
int edgeIdx = gl_VertexID;
int texel0Idx = edgeIdx * 2;
int texel1Idx = edgeIdx * 2 + 1;
ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);
int srcIdx = int(edgeData0.x);
int tgtIdx = int(edgeData0.y);
float a_thickness = edgeData0.z;
float a_headLengthRatio = edgeData1.x;
float a_tailLengthRatio = edgeData1.y;
int pathId = int(edgeData1.z);
int extremityPacked = int(edgeData1.w);
int headId = extremityPacked >> 4;
int tailId = extremityPacked & 15;
${a.fetchCode}
${a.varyingAssignments}
${u.fetchCode}
${u.varyingAssignments}
${d.fetchCode}
${d.varyingAssignments}
vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);
vec2 a_source = srcNodeData.xy;
vec2 a_target = tgtNodeData.xy;
float a_sourceSize = srcNodeData.z;
float a_targetSize = tgtNodeData.z;
float a_sourceShapeId = srcNodeData.w;
float a_targetShapeId = tgtNodeData.w;
float a_sourceRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx).r;
float a_targetRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx).r;
v_sourceNodeSize = a_sourceSize;
v_targetNodeSize = a_targetSize;
float headLengthRatio = a_headLengthRatio;
float tailLengthRatio = a_tailLengthRatio;
float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
float minBodyLengthRatio = ${J(y)};
float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;
${p}
float tStart = queryFindSourceClampT(pathId, a_source, a_sourceSize, int(a_sourceShapeId), a_sourceRotateAlign, a_target, 0.0);
${m}
float tEnd = queryFindTargetClampT(pathId, a_source, a_target, a_targetSize, int(a_targetShapeId), a_targetRotateAlign, 0.0);
float bodyTStart = tailLengthRatio > 0.0 ? tStart : 0.0;
float bodyTEnd = headLengthRatio > 0.0 ? tEnd : 1.0;
float pathLength = queryPathLength(pathId, a_source, a_target);
float visibleLength = pathLength * (bodyTEnd - bodyTStart);
float headLength = headLengthRatio * webGLThickness;
float tailLength = tailLengthRatio * webGLThickness;
float minBodyLength = minBodyLengthRatio * webGLThickness;
float totalNeededLength = headLength + tailLength + minBodyLength;
float extremityScale = 1.0;
if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
extremityScale = visibleLength / totalNeededLength;
headLength *= extremityScale;
tailLength *= extremityScale;
}
float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;
float tTailEnd = bodyTStart + tailLengthT;
float tHeadStart = bodyTEnd - headLengthT;
if (tTailEnd > tHeadStart) {
float mid = (bodyTStart + bodyTEnd) * 0.5;
tTailEnd = mid;
tHeadStart = mid;
}
float straightenFactor = 0.0;
{
float maxDeviation = 0.0;
if (tailLengthT > 0.0001) {
vec2 tailTang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
vec2 tailChord = queryPathPosition(pathId, bodyTStart, a_source, a_target)
- queryPathPosition(pathId, tTailEnd, a_source, a_target);
float tailChordLen = length(tailChord);
if (tailChordLen > 0.0001) {
maxDeviation = max(maxDeviation, 1.0 - dot(-tailTang, tailChord / tailChordLen));
}
}
if (headLengthT > 0.0001) {
vec2 headTang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
vec2 headChord = queryPathPosition(pathId, bodyTEnd, a_source, a_target)
- queryPathPosition(pathId, tHeadStart, a_source, a_target);
float headChordLen = length(headChord);
if (headChordLen > 0.0001) {
maxDeviation = max(maxDeviation, 1.0 - dot(headTang, headChord / headChordLen));
}
}
straightenFactor = smoothstep(0.035, 0.5, maxDeviation);
}
if (straightenFactor > 0.001) {
if (tailLengthRatio > 0.0) {
${p}
float srcExtent = a_sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
float srcEffective = 1.0 - u_correctionRatio / srcExtent;
float srcCa = u_cameraAngle * (1.0 - a_sourceRotateAlign);
mat2 srcRot = mat2(cos(srcCa), -sin(srcCa), sin(srcCa), cos(srcCa));
float lo = 0.0, hi = 0.5;
for (int i = 0; i < 12; i++) {
float mid = (lo + hi) * 0.5;
vec2 pos = mix(a_source, a_target, mid);
vec2 localPos = srcRot * ((pos - a_source) / srcExtent);
float sdf = querySDF(int(a_sourceShapeId), localPos, srcEffective);
if (sdf < 0.0) lo = mid; else hi = mid;
}
tStart = mix(tStart, (lo + hi) * 0.5, straightenFactor);
}
if (headLengthRatio > 0.0) {
${m}
float tgtExtent = a_targetSize * u_correctionRatio / u_sizeRatio * 2.0;
float tgtEffective = 1.0 - u_correctionRatio / tgtExtent;
float tgtCa = u_cameraAngle * (1.0 - a_targetRotateAlign);
mat2 tgtRot = mat2(cos(tgtCa), -sin(tgtCa), sin(tgtCa), cos(tgtCa));
float lo = 0.5, hi = 1.0;
for (int i = 0; i < 12; i++) {
float mid = (lo + hi) * 0.5;
vec2 pos = mix(a_source, a_target, mid);
vec2 localPos = tgtRot * ((pos - a_target) / tgtExtent);
float sdf = querySDF(int(a_targetShapeId), localPos, tgtEffective);
if (sdf < 0.0) hi = mid; else lo = mid;
}
tEnd = mix(tEnd, (lo + hi) * 0.5, straightenFactor);
}
}
v_clamp = vec4(tStart, tEnd, straightenFactor, pathLength);
float x = mod(float(edgeIdx), u_frameTextureWidth);
float y = floor(float(edgeIdx) / u_frameTextureWidth);
vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
gl_Position = vec4(ndc, 0.0, 1.0);
gl_PointSize = 1.0;
}
`}var Ka=0,qa=1,Ja=2;function Ya(e,t,n){var r=[];n&&(r.push([Ka,0,-1],[Ka,0,1]),r.push([Ka,1,-1],[Ka,1,1]));for(var i=0;i<=e;i++){var a=i/e;r.push([qa,a,-1],[qa,a,1])}return t&&(r.push([Ja,0,-1],[Ja,0,1]),r.push([Ja,1,-1],[Ja,1,1])),{data:r,attributes:[{name:`a_zone`,size:1,type:Fa},{name:`a_zoneT`,size:1,type:Fa},{name:`a_side`,size:1,type:Fa}],verticesPerEdge:r.length}}function Xa(e,t,n,r){var i=Ca(Ei([].concat(K(e),K(n)))),a=new Set([`u_matrix`,`u_sizeRatio`,`u_correctionRatio`,`u_zoomRatio`,`u_pixelRatio`,`u_cameraAngle`,`u_minEdgeThickness`,`u_pickingPadding`,`u_nodeDataTexture`]),o=new Set,s=[],c=function(e){!a.has(e.name)&&!o.has(e.name)&&(o.add(e.name),s.push(`uniform ${e.type} ${e.name};`))};e.forEach(function(e){return e.uniforms.forEach(c)}),t.forEach(function(e){return e.uniforms.forEach(c)}),n.forEach(function(e){return e.uniforms.forEach(c)});var l=r.map(function(e){return`in ${e.size===1?`float`:`vec${e.size}`} ${e.name};`}).join(`
`),u=t.map(function(e){return J(e.widthFactor)}).join(`, `),d=Math.max.apply(Math,K(e.map(function(e){return e.minBodyLengthRatio||0}))),f=n.some(function(e){return e.needsNodeColors}),p=e.some(function(e){return e.needsNodeSize});return`#version 300 es
${l}
in float a_edgeIndex;   // Index into edge data texture
in vec4 a_color;        // Edge color
in vec4 a_id;           // Edge ID for picking
in float a_opacity;     // Edge opacity
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture;
uniform int u_edgeFrameTextureWidth;
${i.uniformDeclarations}
${s.join(`
`)}
out vec4 v_color;
out float v_opacity;
out vec4 v_id;
out float v_thickness;       // Edge body thickness (in consistent units)
out float v_t;
out float v_tStart;
out float v_tEnd;
out float v_side;
out float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
out vec2 v_source;
out vec2 v_target;
out float v_edgeLength;
${p?`
out float v_sourceNodeSize;  // Source node size (mirrored in labels/generator.ts as plain float)
out float v_targetNodeSize;  // Target node size (mirrored in labels/generator.ts as plain float)`:``}
${f?`
out vec4 v_sourceColor;
out vec4 v_targetColor;`:``}
out float v_zone;            // 0=tail, 1=body, 2=head
out float v_zoneT;           // Position within zone [0,1]
out float v_headLengthRatio; // Head length as ratio of thickness
out float v_tailLengthRatio; // Tail length as ratio of thickness
out float v_headWidthRatio;  // Head width factor
out float v_tailWidthRatio;  // Tail width factor
flat out int v_pathId;
flat out int v_headId;
flat out int v_tailId;
${i.vertexVaryingDeclarations}
const float bias = 255.0 / 254.0;
const float EXTREMITY_WIDTH_FACTORS[${t.length}] = float[](${u});
${Ra(e)}
${Ha(e)}
${pi}
${f?hi:``}
${gi}
void main() {
int edgeIdx = int(a_edgeIndex);
if (edgeIdx < 0) {
gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
v_color = vec4(0.0);
v_id = vec4(0.0);
return;
}
int texel0Idx = edgeIdx * 2;
int texel1Idx = edgeIdx * 2 + 1;
ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);
int srcIdx = int(edgeData0.x);
int tgtIdx = int(edgeData0.y);
float a_thickness = edgeData0.z;
float a_headLengthRatio = edgeData1.x;
float a_tailLengthRatio = edgeData1.y;
int pathId = int(edgeData1.z);
int extremityPacked = int(edgeData1.w);
int headId = extremityPacked >> 4;
int tailId = extremityPacked & 15;
${i.fetchCode}
${i.varyingAssignments}
vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);
vec2 a_source = srcNodeData.xy;
vec2 a_target = tgtNodeData.xy;
${p?`
v_sourceNodeSize = srcNodeData.z;
v_targetNodeSize = tgtNodeData.z;`:``}
${f?`
v_sourceColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
v_targetColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);`:``}
float minThickness = u_minEdgeThickness;
float pixelsThickness = max(a_thickness, minThickness * u_sizeRatio);
float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;
float headLengthRatio = a_headLengthRatio;
float tailLengthRatio = a_tailLengthRatio;
float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
float minBodyLengthRatio = ${J(d)};
vec4 frameClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
float tStart           = a_tailLengthRatio > 0.0 ? frameClamp.x : 0.0;
float tEnd             = a_headLengthRatio > 0.0 ? frameClamp.y : 1.0;
float straightenFactor = frameClamp.z;
float pathLength       = frameClamp.w;
float antialiasingWidth = u_correctionRatio / webGLThickness;
float visibleLength = pathLength * (tEnd - tStart);
float headLength = headLengthRatio * webGLThickness;
float tailLength = tailLengthRatio * webGLThickness;
float minBodyLength = minBodyLengthRatio * webGLThickness;
float totalNeededLength = headLength + tailLength + minBodyLength;
float extremityScale = 1.0;
if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
extremityScale = visibleLength / totalNeededLength;
headLength *= extremityScale;
tailLength *= extremityScale;
}
float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;
float tTailEnd = tStart + tailLengthT;
float tHeadStart = tEnd - headLengthT;
if (tTailEnd > tHeadStart) {
float mid = (tStart + tEnd) * 0.5;
tTailEnd = mid;
tHeadStart = mid;
}
float aaWidthWebGL = antialiasingWidth * webGLThickness;
#ifdef PICKING_MODE
float pickingPaddingWebGL = u_pickingPadding * u_correctionRatio;
#else
float pickingPaddingWebGL = 0.0;
#endif
vec2 straightDir = length(a_target - a_source) > 0.0001
? normalize(a_target - a_source) : vec2(1.0, 0.0);
vec2 straightNormal = vec2(-straightDir.y, straightDir.x);
vec2 position;
vec2 normal;
float t;
float zone = a_zone;
float zoneT = a_zoneT;
float side = a_side;
float scaledTailWidth = max(tailWidthFactor * extremityScale, 1.0);
float scaledHeadWidth = max(headWidthFactor * extremityScale, 1.0);
if (zone < 0.5) {
vec2 tang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
normal = vec2(-tang.y, tang.x);
vec2 centerPos = mix(queryPathPosition(pathId, tStart, a_source, a_target),
queryPathPosition(pathId, tTailEnd, a_source, a_target), zoneT);
float halfWidth = webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
position = centerPos + normal * side * halfWidth;
t = mix(tStart, tTailEnd, zoneT);
} else if (zone < 1.5) {
t = mix(tTailEnd, tHeadStart, zoneT);
normal = queryPathNormal(pathId, t, a_source, a_target);
float halfWidth = webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
position = queryPathPosition(pathId, t, a_source, a_target) + normal * side * halfWidth;
} else {
vec2 tang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
normal = vec2(-tang.y, tang.x);
vec2 centerPos = mix(queryPathPosition(pathId, tHeadStart, a_source, a_target),
queryPathPosition(pathId, tEnd, a_source, a_target), zoneT);
float halfWidth = webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
position = centerPos + normal * side * halfWidth;
t = mix(tHeadStart, tEnd, zoneT);
}
if (straightenFactor > 0.001) {
float zoneWidth = zone < 0.5 ? webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
zone < 1.5 ? webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
vec2 straightPos = mix(a_source, a_target, t) + straightNormal * side * zoneWidth;
position = mix(position, straightPos, straightenFactor);
}
gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);
v_color = a_color;
v_color.a *= bias;
v_opacity = a_opacity;
v_id = a_id;
v_thickness = webGLThickness;
v_t = t;
v_tStart = tStart;
v_tEnd = tEnd;
v_side = side;
v_antialiasingWidth = antialiasingWidth;
v_source = a_source;
v_target = a_target;
v_edgeLength = pathLength;
v_zone = zone;
v_zoneT = zoneT;
v_headLengthRatio = headLengthRatio * extremityScale;
v_tailLengthRatio = tailLengthRatio * extremityScale;
v_headWidthRatio = headWidthFactor * extremityScale;
v_tailWidthRatio = tailWidthFactor * extremityScale;
v_pathId = pathId;
v_headId = headId;
v_tailId = tailId;
}
`}function Za(e,t,n,r){var i=Ca(Ei([].concat(K(e),K(n)))),a=new Set([`u_matrix`,`u_sizeRatio`,`u_correctionRatio`,`u_zoomRatio`,`u_pixelRatio`,`u_cameraAngle`,`u_minEdgeThickness`,`u_pickingPadding`]),o=new Set,s=[],c=function(e){!a.has(e.name)&&!o.has(e.name)&&(o.add(e.name),s.push(`uniform ${e.type} ${e.name};`))};e.forEach(function(e){return e.uniforms.forEach(c)}),t.forEach(function(e){return e.uniforms.forEach(c)}),n.forEach(function(e){return e.uniforms.forEach(c)});var l=t.map(function(e){return J(e.baseRatio??.5)}).join(`, `),u=function(e){return t.length>1?`EXTREMITY_BASE_RATIOS[${e}]`:J(t[0]?.baseRatio??.5)},d=t.some(function(e){return dn(e.length)?!0:e.length>0}),f=n.some(function(e){return e.needsNodeColors}),p=e.some(function(e){return e.needsNodeSize}),m=n.map(function(e,t){return`  // Layer ${t+1}: ${e.name}
color = blendOver(color, layer_${e.name}(context));`}).join(`
`);return`#version 300 es
precision highp float;
in vec4 v_color;
in float v_opacity;
in vec4 v_id;
in float v_thickness;       // Edge body thickness
in float v_t;
in float v_tStart;
in float v_tEnd;
in float v_side;
in float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
in vec2 v_source;
in vec2 v_target;
in float v_edgeLength;
${p?`
in float v_sourceNodeSize;   // Source node size (mirrored in labels/generator.ts as plain float)
in float v_targetNodeSize;   // Target node size (mirrored in labels/generator.ts as plain float)`:``}
${f?`
in vec4 v_sourceColor;
in vec4 v_targetColor;`:``}
in float v_zone;            // 0=tail, 1=body, 2=head
in float v_zoneT;           // Position within zone [0,1]
in float v_headLengthRatio; // Head length as ratio of thickness (scaled for short edges)
in float v_tailLengthRatio; // Tail length as ratio of thickness (scaled for short edges)
in float v_headWidthRatio;  // Head width factor
in float v_tailWidthRatio;  // Tail width factor
flat in int v_pathId;
flat in int v_headId;
flat in int v_tailId;
${i.fragmentVaryingDeclarations}
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
${s.join(`
`)}
out vec4 fragColor;
${t.length>1?`// Base ratio array for extremities (shared pool for head/tail)
const float EXTREMITY_BASE_RATIOS[${t.length}] = float[](${l});`:``}
struct EdgeContext {
float t;                   // Position along path [0, 1]
float sdf;                 // Signed distance from centerline
vec2 position;             // World position
vec2 tangent;              // Path tangent
vec2 normal;               // Path normal
float thickness;           // Edge thickness
float aaWidth;             // Anti-aliasing width
float edgeLength;          // Total path length
float tStart;              // Clamped start t
float tEnd;                // Clamped end t
float distanceFromSource;  // Arc distance from source
float distanceToTarget;    // Arc distance to target
};
EdgeContext context;
// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
float a = fg.a;
return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}
${Ra(e)}
${Ha(e)}
${za(t)}
${Ua(t)}
${n.map(function(e){return e.glsl}).join(`
`)}
float computeArcLengthMulti(int pathId, float t0, float t1, vec2 source, vec2 target, int samples) {
float arcLen = 0.0;
vec2 prev = queryPathPosition(pathId, t0, source, target);
for (int i = 1; i <= samples; i++) {
float t = t0 + (t1 - t0) * float(i) / float(samples);
vec2 curr = queryPathPosition(pathId, t, source, target);
arcLen += length(curr - prev);
prev = curr;
}
return arcLen;
}
void main() {
float tNorm = (v_t - v_tStart) / max(v_tEnd - v_tStart, 0.0001);
float halfThickness = v_thickness * 0.5;
float aaWidthWebGL = v_antialiasingWidth * v_thickness;
float zoneWidthFactor = v_zone < 0.5 ? v_tailWidthRatio :
v_zone < 1.5 ? 1.0 :
v_headWidthRatio;
#ifdef PICKING_MODE
float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL + u_pickingPadding * aaWidthWebGL;
#else
float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL;
#endif
float distFromCenter = abs(v_side) * halfGeometryWidth;
context.t = tNorm;
context.sdf = distFromCenter - halfThickness;
context.position = queryPathPosition(v_pathId, v_t, v_source, v_target);
context.tangent = queryPathTangent(v_pathId, v_t, v_source, v_target);
context.normal = vec2(-context.tangent.y, context.tangent.x);
context.thickness = v_thickness;
context.aaWidth = aaWidthWebGL;
context.edgeLength = v_edgeLength;
context.tStart = v_tStart;
context.tEnd = v_tEnd;
float visibleLength = v_edgeLength * (v_tEnd - v_tStart);
float pathT = v_t;
float pathTNorm = tNorm;
${e.every(function(e){return e.linearParameterization})?`  // All paths have linear parameterization: t maps directly to arc distance
context.distanceFromSource = pathTNorm * visibleLength;
context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;`:e.every(function(e){return!e.linearParameterization})?`  // No paths have linear parameterization: use numerical integration
context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);`:`  // Mixed parameterization: use analytical for linear paths, numerical for others
if (${e.filter(function(e){return e.linearParameterization}).map(function(t){return`v_pathId == ${e.indexOf(t)}`}).join(` || `)}) {
context.distanceFromSource = pathTNorm * visibleLength;
context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;
} else {
context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);
}`}
float bodySDF = distFromCenter - halfThickness;
float finalSDF;
${d?`  // Base ratios, from baseRatioLookup
float headBaseRatio = ${u(`v_headId`)};
float tailBaseRatio = ${u(`v_tailId`)};
if (v_zone < 0.5) {
vec2 uv = vec2((1.0 - v_zoneT) * v_tailLengthRatio, v_side * v_tailWidthRatio * 0.5);
float tailSDF = queryExtremitySDF(v_tailId, uv, v_tailLengthRatio, v_tailWidthRatio) * v_thickness;
if (v_zoneT > 1.0 - tailBaseRatio) {
finalSDF = min(tailSDF, bodySDF);
} else {
finalSDF = tailSDF;
}
} else if (v_zone < 1.5) {
finalSDF = bodySDF;
} else {
vec2 uv = vec2(v_zoneT * v_headLengthRatio, v_side * v_headWidthRatio * 0.5);
float headSDF = queryExtremitySDF(v_headId, uv, v_headLengthRatio, v_headWidthRatio) * v_thickness;
if (v_zoneT < headBaseRatio) {
finalSDF = min(headSDF, bodySDF);
} else {
finalSDF = headSDF;
}
}`:`  // No extremity draws tail/head geometry, so every vertex is body zone.
finalSDF = bodySDF;`}
#ifdef PICKING_MODE
if (finalSDF > u_pickingPadding * aaWidthWebGL) discard;
fragColor = v_id;
#else
${r?`    // Visual pass: anti-aliased edge with layers, edge opacity applied once
float alpha = smoothstep(aaWidthWebGL, -aaWidthWebGL, finalSDF) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) edge with layers, edge opacity applied once
float alpha = (finalSDF < 0.0 ? 1.0 : 0.0) * v_opacity;`}
if (alpha < 0.01) discard;
// Apply layers sequentially with "over" compositing
vec4 color = vec4(0.0);
${m}
fragColor = mix(vec4(0.0), color, alpha);
#endif
}
`}function Qa(e,t,n){var r=dn(t.length)?!0:t.length>0,i=dn(n.length)?!0:n.length>0;if(e.generateConstantData){var a=e.generateConstantData();return{data:a.data,attributes:a.attributes,verticesPerEdge:a.verticesPerEdge}}return Ya(e.segments,r,i)}function $a(e){var t=Na(e),n=t.paths,r=t.extremities,i=t.layers,a=e.antialias??!0,o=new Map,s=new Map,c=new Map,l=z(n),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,f=z(r),p;try{for(f.s();!(p=f.n()).done;){var m=p.value,h=z(r),g;try{for(h.s();!(g=h.n()).done;){var _=g.value,v=`${d.name}:${m.name}:${_.name}`,y=Qa(d,m,_);o.set(v,y.verticesPerEdge),s.set(v,y.data);var b=z(y.attributes),x;try{for(b.s();!(x=b.n()).done;){var S=x.value;c.has(S.name)||c.set(S.name,S)}}catch(e){b.e(e)}finally{b.f()}}}catch(e){h.e(e)}finally{h.f()}}}catch(e){f.e(e)}finally{f.f()}}}catch(e){l.e(e)}finally{l.f()}var C=Array.from(c.values()),w={};C.forEach(function(e,t){w[e.name]=t});var T=0,E=``,D=z(o),O;try{for(D.s();!(O=D.n()).done;){var k=R(O.value,2),A=k[0],j=k[1];j>T&&(T=j,E=A)}}catch(e){D.e(e)}finally{D.f()}var M=s.get(E)||[],N=R(E.split(`:`),1)[0],P=n.find(function(e){return e.name===N}),F=[];F=P!=null&&P.generateConstantData?P.generateConstantData().attributes:[{name:`a_zone`},{name:`a_zoneT`},{name:`a_side`}];var ee=M.map(function(e){var t=Array(C.length).fill(0);return F.forEach(function(n,r){var i=w[n.name];i!==void 0&&r<e.length&&(t[i]=e[r])}),t});return{vertexShader:Xa(n,r,i,C),fragmentShader:Za(n,r,i,a),uniforms:La(n,r,i),attributes:eo(),verticesPerEdge:T,constantData:ee,constantAttributes:C,vertexCountsPerCombination:o,constantDataPerCombination:s}}function eo(e,t,n){return[{name:`a_edgeIndex`,size:1,type:Fa},{name:`a_color`,size:4,type:Ia,normalized:!0},{name:`a_id`,size:4,type:Ia,normalized:!0},{name:`a_opacity`,size:1,type:Fa}]}var to=`#version 300 es
precision highp float;
in vec4 v_clamp;
out vec4 fragColor;
void main() {
fragColor = v_clamp;
}
`,no=function(){function e(t,n){H(this,e),B(this,`uniformLocations`,{});var r=n.paths,i=n.extremities,a=n.layers,o=n.nodeShapes,s=n.nodeLayers;this.gl=t,this.hasAttributeData=Ei([].concat(K(r),K(a))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(Hi(o,s).offsets).length>0,this.vertexShader=Br(t,Ga(r,i,a,o,s)),this.fragmentShader=Vr(t,to),this.program=Hr(t,[this.vertexShader,this.fragmentShader]);var c=new Set;this.customUniforms=[];for(var l=0,u=[].concat(K(r),K(i));l<u.length;l++){var d=z(u[l].uniforms),f;try{for(d.s();!(f=d.n()).done;){var p=f.value;c.has(p.name)||(c.add(p.name),this.customUniforms.push(p))}}catch(e){d.e(e)}finally{d.f()}}var m=z([`u_sizeRatio`,`u_correctionRatio`,`u_cameraAngle`,`u_minEdgeThickness`,`u_nodeDataTexture`,`u_nodeDataTextureWidth`,`u_edgeDataTexture`,`u_edgeDataTextureWidth`,`u_edgeAttributeTexture`,`u_edgeAttributeTextureWidth`,`u_edgeAttributeTexelsPerEdge`,`u_layerAttributeTexture`,`u_layerAttributeTextureWidth`,`u_layerAttributeTexelsPerNode`,`u_frameTextureWidth`,`u_frameTextureHeight`].concat(K(this.customUniforms.map(function(e){return e.name})))),h;try{for(m.s();!(h=m.n()).done;){var g=h.value;this.uniformLocations[g]=t.getUniformLocation(this.program,g)}}catch(e){m.e(e)}finally{m.f()}this.vao=t.createVertexArray()}return U(e,[{key:`run`,value:function(e,t,n,r,i){if(n!==0){var a=this.gl,o=this.uniformLocations;a.useProgram(this.program),a.bindVertexArray(this.vao),o.u_sizeRatio&&a.uniform1f(o.u_sizeRatio,e.sizeRatio),o.u_correctionRatio&&a.uniform1f(o.u_correctionRatio,e.correctionRatio),o.u_cameraAngle&&a.uniform1f(o.u_cameraAngle,e.cameraAngle),o.u_minEdgeThickness&&a.uniform1f(o.u_minEdgeThickness,e.minEdgeThickness),o.u_nodeDataTexture&&a.uniform1i(o.u_nodeDataTexture,e.nodeDataTextureUnit),o.u_nodeDataTextureWidth&&a.uniform1i(o.u_nodeDataTextureWidth,e.nodeDataTextureWidth),o.u_edgeDataTexture&&a.uniform1i(o.u_edgeDataTexture,e.edgeDataTextureUnit),o.u_edgeDataTextureWidth&&a.uniform1i(o.u_edgeDataTextureWidth,e.edgeDataTextureWidth),o.u_frameTextureWidth&&a.uniform1f(o.u_frameTextureWidth,t.getTextureWidth()),o.u_frameTextureHeight&&a.uniform1f(o.u_frameTextureHeight,t.getTextureHeight()),this.hasAttributeData&&r&&(r.bind(Sa),o.u_edgeAttributeTexture&&a.uniform1i(o.u_edgeAttributeTexture,Sa),o.u_edgeAttributeTextureWidth&&a.uniform1i(o.u_edgeAttributeTextureWidth,r.getTextureWidth()),o.u_edgeAttributeTexelsPerEdge&&a.uniform1i(o.u_edgeAttributeTexelsPerEdge,r.getTexelsPerItem())),this.hasNodeAttributeData&&i&&(i.bind(Bi),o.u_layerAttributeTexture&&a.uniform1i(o.u_layerAttributeTexture,Bi),o.u_layerAttributeTextureWidth&&a.uniform1i(o.u_layerAttributeTextureWidth,i.getTextureWidth()),o.u_layerAttributeTexelsPerNode&&a.uniform1i(o.u_layerAttributeTexelsPerNode,i.getTexelsPerItem()));var s=z(this.customUniforms),c;try{for(s.s();!(c=s.n()).done;){var l=c.value;Mi(a,this.uniformLocations[l.name],l)}}catch(e){s.e(e)}finally{s.f()}t.bindAsRenderTarget(),a.disable(a.BLEND),a.disable(a.DEPTH_TEST),a.drawArrays(a.POINTS,0,n),a.bindFramebuffer(a.FRAMEBUFFER,null),a.bindVertexArray(null)}}},{key:`kill`,value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])}();function ro(e,t,n,r,i,a){return e.length===1?`${r} ${t}(int pathId, ${i}) {
return path_${e[0].name}_${n}(${a});
}`:`${r} ${t}(int pathId, ${i}) {
switch (pathId) {
${e.map(function(e,t){return`    case ${t}: return path_${e.name}_${n}(${a});`}).join(`
`)}
default: return path_${e[0].name}_${n}(${a});
}
}`}var io=`
vec3 computeEdgeLabelBodyBounds(
float tStart, float tEnd, float pathLength,
float webGLThickness, float headLengthRatio, float tailLengthRatio
) {
float visibleLength = pathLength * (tEnd - tStart);
float headLength = headLengthRatio * webGLThickness;
float tailLength = tailLengthRatio * webGLThickness;
float totalNeededLength = headLength + tailLength;
if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
float extremityScale = visibleLength / totalNeededLength;
headLength *= extremityScale;
tailLength *= extremityScale;
}
float bodyStartDist = tStart * pathLength + tailLength;
float bodyEndDist = tEnd * pathLength - headLength;
return vec3(bodyStartDist, bodyEndDist, max(bodyEndDist - bodyStartDist, 0.0));
}
`;function ao(e,t){var n=J(e),r=J(t);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
if (ratio < ${n}) return 0.0;
if (ratio < ${r}) return (ratio - ${n}) / (${r} - ${n});
return 1.0;
}
`}var oo=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
vec2 tangent = queryPathTangent(pathId, t, source, target);
return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,so=`
float computeEdgeLabelPerpOffset(
float positionMode,
float halfThickness, float marginWebGL, float halfTextHeight,
float readingSign, float screenDir
) {
float magnitude = halfThickness + marginWebGL + halfTextHeight;
if (positionMode == 1.0) return magnitude * readingSign;
if (positionMode == 2.0) return -magnitude * readingSign;
if (positionMode == 3.0) return magnitude * screenDir;
return 0.0;
}
`;function co(e){var t=e.paths,n=e.minVisibilityThreshold,r=e.fullVisibilityThreshold,i=t.some(function(e){return e.hasSharpCorners}),a=t.map(function(e){return`// --- Path: ${e.name} ---
${e.glsl}
${e.analyticalTangentGlsl||Ea(e.name)}
${Ma(e.name,e.glsl)}
${e.cornerSkipGlsl||``}
`}).join(`
`),o=i?`// Corner function selectors (only some paths have sharp corners)
vec2 queryGetCornerTs(int pathId, vec2 source, vec2 target) {
switch (pathId) {
${t.map(function(e,t){return e.hasSharpCorners?`    case ${t}: return path_${e.name}_getCornerTs(source, target);`:`    case ${t}: return vec2(-1.0, -1.0); // No corners for ${e.name}`}).join(`
`)}
default: return vec2(-1.0, -1.0);
}
}
vec2 queryGetCornerConcavity(int pathId, vec2 source, vec2 target, float perpOffset) {
switch (pathId) {
${t.map(function(e,t){return e.hasSharpCorners?`    case ${t}: return path_${e.name}_getCornerConcavity(source, target, perpOffset);`:`    case ${t}: return vec2(0.0, 0.0); // No corners for ${e.name}`}).join(`
`)}
default: return vec2(0.0, 0.0);
}
}`:``;return`
${pi}
${gi}
${a}
${ro(t,`queryPathPosition`,`position`,`vec2`,`float t, vec2 source, vec2 target`,`t, source, target`)}
${ro(t,`queryPathTangent`,`tangent`,`vec2`,`float t, vec2 source, vec2 target`,`t, source, target`)}
${ro(t,`queryPathNormal`,`normal`,`vec2`,`float t, vec2 source, vec2 target`,`t, source, target`)}
${ro(t,`queryPathLength`,`length`,`float`,`vec2 source, vec2 target`,`source, target`)}
${ro(t,`queryPathTAtDistance`,`t_at_distance`,`float`,`float dist, vec2 source, vec2 target`,`dist, source, target`)}
${o}
${io}
${ao(n,r)}
${oo}
${so}
`}var lo=ia.fontSize,uo=new Map,fo=24,po=(fo+1)*2;function mo(e){var t=e.paths,n=e.fontSizeMode,r=e.headLengthRatio,i=e.tailLengthRatio,a=e.minVisibilityThreshold,o=e.fullVisibilityThreshold,s=e.keepUpright,c=n===`scaled`,l=hn(),u=Ca(Ei([].concat(K(t),[l])));return`#version 300 es
in float a_edgeIndex;
in float a_edgeAttrIndex;
in float a_baseFontSize;
in float a_totalTextWidth;
in float a_positionMode;
in float a_margin;
in float a_padding;
in vec4 a_color;
in vec4 a_id;
in float a_vertexIndex;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
${c?`uniform float u_zoomSizeRatio;`:``}
${u.uniformDeclarations}
out vec4 v_color;
out vec4 v_id;
out float v_alphaModifier;
const float ATLAS_FONT_SIZE = ${J(lo)};
const float HEAD_RATIO = ${J(r)};
const float TAIL_RATIO = ${J(i)};
const int RIBBON_SEGMENTS = ${fo};
${u.vertexVaryingDeclarations.replace(/out /g,``)}
float v_sourceNodeSize;
float v_targetNodeSize;
${co({paths:t,minVisibilityThreshold:a,fullVisibilityThreshold:o})}
void main() {
int vIdx = int(a_vertexIndex);
int pairIdx = vIdx / 2;
int side = vIdx - pairIdx * 2; // 0 = left/bottom, 1 = right/top
int edgeIdx = int(a_edgeIndex);
int texel0Idx = edgeIdx * 2;
int texel1Idx = edgeIdx * 2 + 1;
ivec2 e0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
ivec2 e1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
vec4 edgeData0 = texelFetch(u_edgeDataTexture, e0, 0);
vec4 edgeData1 = texelFetch(u_edgeDataTexture, e1, 0);
int srcIdx = int(edgeData0.x);
int tgtIdx = int(edgeData0.y);
float thickness = edgeData0.z;
int pathId = int(edgeData1.z);
{
int edgeIdx = int(a_edgeAttrIndex);
${u.fetchCode}
${u.varyingAssignments}
}
vec4 srcN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
vec4 tgtN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);
vec2 source = srcN.xy;
vec2 target = tgtN.xy;
float sourceSize = srcN.z;
float targetSize = tgtN.z;
v_sourceNodeSize = sourceSize;
v_targetNodeSize = targetSize;
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);
float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;
vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
vec3 bodyBounds = computeEdgeLabelBodyBounds(
edgeClamp.x, edgeClamp.y, edgeClamp.w,
webGLThickness, HEAD_RATIO, TAIL_RATIO
);
float bodyStartDist = bodyBounds.x;
float bodyEndDist = bodyBounds.y;
float bodyLength = bodyBounds.z;
float baseFontSize = a_baseFontSize;
${c?`float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
float textWidthWebGL = a_totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
float marginWebGL = a_margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`float fontScale = baseFontSize / ATLAS_FONT_SIZE;
float textWidthWebGL = a_totalTextWidth * fontScale * pixelToGraph;
float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;
float marginWebGL = a_margin * pixelToGraph;`}
float paddingWebGL = a_padding * pixelToGraph;
float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);
if (alphaModifier <= 0.0 || textWidthWebGL <= 0.0) {
gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
v_color = vec4(0.0);
v_id = vec4(0.0);
v_alphaModifier = 0.0;
return;
}
float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;
float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);
float readingSign = ${s?`screenDir`:`1.0`};
float halfThickness = webGLThickness * 0.5;
float perpOffset = computeEdgeLabelPerpOffset(
a_positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
);
float halfTextWebGL = textWidthWebGL * 0.5;
float labelStartDist = max(bodyCenterDist - halfTextWebGL, bodyStartDist);
float labelEndDist = min(bodyCenterDist + halfTextWebGL, bodyEndDist);
float u = float(pairIdx) / float(RIBBON_SEGMENTS);
float arcDist = mix(labelStartDist, labelEndDist, u);
float t = queryPathTAtDistance(pathId, arcDist, source, target);
vec2 pos = queryPathPosition(pathId, t, source, target);
vec2 tan = queryPathTangent(pathId, t, source, target);
vec2 perp = vec2(-tan.y, tan.x);
vec2 centerPos = pos + perp * perpOffset;
float halfRibbon = halfTextHeight + paddingWebGL;
float sideSign = side == 0 ? -1.0 : 1.0;
vec2 ribbonPos = centerPos + perp * (sideSign * halfRibbon);
vec3 clipPos = u_matrix * vec3(ribbonPos, 1.0);
gl_Position = vec4(clipPos.xy, 0.0, 1.0);
v_color = a_color;
v_id = a_id;
v_alphaModifier = alphaModifier;
}
`}var ho=`#version 300 es
precision highp float;
in vec4 v_color;
in vec4 v_id;
in float v_alphaModifier;
out vec4 fragColor;
void main() {
#ifdef PICKING_MODE
if (v_alphaModifier <= 0.0) discard;
fragColor = v_id;
#else
float alpha = v_color.a * v_alphaModifier;
if (alpha <= 0.0) discard;
fragColor = vec4(v_color.rgb * alpha, alpha);
#endif
}
`;function go(e,t,n,r){var i=r.shaderConfig,a=i.paths,o=i.fontSizeMode;if(a.length===0)throw Error(`createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path`);var s=hn(),c=Ei([].concat(K(a),[s])),l=Oi([].concat(K(a),[s]),c),u=mo(i);return new(function(e){function t(e,n,r){var i;return H(this,t),i=W(this,t,[e,n,r]),B(i,`totalCount`,0),B(i,`bufferCapacity`,0),B(i,`edgeAttributeTexture`,null),i.edgeAttributeTexture=new Di(e,c),i.packedAttributeData=new Float32Array(c.floatsPerItem),i}return G(t,e),U(t,[{key:`getDefinition`,value:function(){for(var e=WebGL2RenderingContext,t=e.FLOAT,n=e.UNSIGNED_BYTE,r=e.TRIANGLE_STRIP,i=[],a=0;a<po;a++)i.push([a]);var s=[`u_matrix`,`u_sizeRatio`,`u_correctionRatio`,`u_pixelRatio`,`u_cameraAngle`,`u_resolution`,`u_nodeDataTexture`,`u_nodeDataTextureWidth`,`u_edgeDataTexture`,`u_edgeDataTextureWidth`,`u_edgeFrameTexture`,`u_edgeFrameTextureWidth`];return o===`scaled`&&s.push(`u_zoomSizeRatio`),c.floatsPerItem>0&&s.push(`u_edgeAttributeTexture`,`u_edgeAttributeTextureWidth`,`u_edgeAttributeTexelsPerEdge`),{VERTICES:po,VERTEX_SHADER_SOURCE:u,FRAGMENT_SHADER_SOURCE:ho,METHOD:r,UNIFORMS:s,ATTRIBUTES:[{name:`a_edgeIndex`,size:1,type:t},{name:`a_edgeAttrIndex`,size:1,type:t},{name:`a_baseFontSize`,size:1,type:t},{name:`a_totalTextWidth`,size:1,type:t},{name:`a_positionMode`,size:1,type:t},{name:`a_margin`,size:1,type:t},{name:`a_padding`,size:1,type:t},{name:`a_color`,size:4,type:n,normalized:!0},{name:`a_id`,size:4,type:n,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:`a_vertexIndex`,size:1,type:t}],CONSTANT_DATA:i}}},{key:`processEdgeLabelBackground`,value:function(e,t,n){var r=0;if(this.edgeAttributeTexture&&c.floatsPerItem>0){r=this.edgeAttributeTexture.allocate(t);var i=this.packedAttributeData;ki(l,n.edgeAttributes,i,``,uo,0),this.edgeAttributeTexture.updateAllAttributes(t,i)}var a=this.floats,o=this.ints,s=e*this.STRIDE;a[s++]=n.edgeIndex,a[s++]=r,a[s++]=n.baseFontSize,a[s++]=n.totalTextWidth,a[s++]=n.positionMode,a[s++]=n.margin,a[s++]=n.padding,a[s++]=n.color,o[s++]=n.id}},{key:`setUniforms`,value:function(e,t){var n=t.gl,r=t.uniformLocations;if(n.uniformMatrix3fv(r.u_matrix,!1,e.matrix),n.uniform1f(r.u_sizeRatio,e.sizeRatio),n.uniform1f(r.u_correctionRatio,e.correctionRatio),n.uniform1f(r.u_pixelRatio,e.pixelRatio),n.uniform1f(r.u_cameraAngle,e.cameraAngle),n.uniform2f(r.u_resolution,e.width,e.height),r.u_nodeDataTexture!==void 0&&n.uniform1i(r.u_nodeDataTexture,e.nodeDataTextureUnit),r.u_nodeDataTextureWidth!==void 0&&n.uniform1i(r.u_nodeDataTextureWidth,e.nodeDataTextureWidth),r.u_edgeDataTexture!==void 0&&n.uniform1i(r.u_edgeDataTexture,e.edgeDataTextureUnit),r.u_edgeDataTextureWidth!==void 0&&n.uniform1i(r.u_edgeDataTextureWidth,e.edgeDataTextureWidth),r.u_edgeFrameTexture!==void 0&&n.uniform1i(r.u_edgeFrameTexture,e.edgeFrameTextureUnit),r.u_edgeFrameTextureWidth!==void 0&&n.uniform1i(r.u_edgeFrameTextureWidth,e.edgeFrameTextureWidth),o===`scaled`&&r.u_zoomSizeRatio!==void 0){var i=this.renderer.getSetting(`zoomToSizeRatioFunction`);n.uniform1f(r.u_zoomSizeRatio,1/i(e.zoomRatio))}this.edgeAttributeTexture&&c.floatsPerItem>0&&r.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Sa),n.uniform1i(r.u_edgeAttributeTexture,Sa),n.uniform1i(r.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),n.uniform1i(r.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:`renderProgram`,value:function(e,n){this.edgeAttributeTexture&&c.floatsPerItem>0&&this.edgeAttributeTexture.upload(),Y(t,`renderProgram`,this,3)([e,n])}},{key:`kill`,value:function(){this.edgeAttributeTexture&&=(this.edgeAttributeTexture.kill(),null),Y(t,`kill`,this,3)([])}},{key:`drawWebGL`,value:function(e,t){var n=t.gl;this.totalCount!==0&&n.drawArraysInstanced(n.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:`reallocate`,value:function(e){this.totalCount=e,e>this.bufferCapacity&&(this.bufferCapacity=Math.max(e,Math.ceil(this.bufferCapacity*1.5)||10),Y(t,`reallocate`,this,3)([this.bufferCapacity]))}}])}(Fi))(e,t,n)}function _o(e){return{paths:e.paths,headLengthRatio:e.headLengthRatio??0,tailLengthRatio:e.tailLengthRatio??0,fontSizeMode:e.fontSizeMode??`fixed`,minVisibilityThreshold:e.minVisibilityThreshold??.7,fullVisibilityThreshold:e.fullVisibilityThreshold??.8,keepUpright:e.keepUpright??!0}}var vo=ia.fontSize,yo=17/64;function bo(e){var t=e.paths,n=e.hasBorder,r=n!==void 0&&n,i=e.fontSizeMode,a=i===void 0?`fixed`:i,o=e.minVisibilityThreshold,s=o===void 0?.5:o,c=e.fullVisibilityThreshold,l=c===void 0?.6:c,u=e.keepUpright,d=u===void 0||u,f=a===`scaled`,p=t.some(function(e){return e.hasSharpCorners}),m=hn(),h=Ca(Ei([].concat(K(t),[m])));return`#version 300 es
in float a_edgeIndex;       // Index into edge data texture
in float a_edgeAttrIndex;   // Index into edge attribute texture (for curvature, etc.)
in float a_baseFontSize;    // Base font size in pixels (per-label)
in vec4 a_charMetrics;      // (charTextOffset, charAdvance, totalTextWidth, positionMode)
in vec4 a_charDims;         // (charSize.x, charSize.y, charOffset.x, charOffset.y)
in vec4 a_texCoords;        // (x, y, width, height) in atlas pixels
in vec2 a_labelParams;      // (margin, unused)
in vec4 a_color;            // Character color (RGBA, normalized)
${r?`in vec4 a_borderColor;      // Border color (RGBA, normalized)`:``}
in vec2 a_quadCorner;       // Quad corner: (0,0), (1,0), (0,1), (1,1)
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;    // Required by node shape SDFs
uniform float u_sdfBufferPixels;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture; // Shared texture with node position/size/shape data
uniform int u_nodeDataTextureWidth;  // Width of 2D node data texture for coordinate calculation
uniform sampler2D u_edgeDataTexture; // Shared texture with edge data
uniform int u_edgeDataTextureWidth;  // Width of 2D edge data texture for coordinate calculation
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
${f?`uniform float u_zoomSizeRatio;  // Zoom-based size ratio from zoomToSizeRatioFunction`:``}
${h.uniformDeclarations}
out vec2 v_texCoord;
out vec4 v_color;
${r?`out vec4 v_borderColor;`:``}
out float v_edgeFade;  // 0 = fully visible, 1 = fully faded (outside body)
out float v_alphaModifier;  // 0-1 based on label visibility ratio
out float v_fontScale;  // Ratio of rendered font size to atlas font size
${r?`out float v_positionMode;  // Position mode for conditional border (0=over needs border)`:``}
const float bias = 255.0 / 254.0;
const float FADE_WIDTH_PIXELS = 15.0;  // Width of fade gradient in pixels
const float ATLAS_FONT_SIZE = ${J(vo)};  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = ${J(yo)};  // Baseline to visual center ratio
${h.vertexVaryingDeclarations.replace(/out /g,``)}
float v_sourceNodeSize;
float v_targetNodeSize;
${co({paths:t,minVisibilityThreshold:s,fullVisibilityThreshold:l})}
void main() {
int edgeIdx = int(a_edgeIndex);
int texel0Idx = edgeIdx * 2;
int texel1Idx = edgeIdx * 2 + 1;
ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);
int srcIdx = int(edgeData0.x);
int tgtIdx = int(edgeData0.y);
float thickness = edgeData0.z;
float headLengthRatio = edgeData1.x;
float tailLengthRatio = edgeData1.y;
int pathId = int(edgeData1.z);  // Path type for multi-path support
float baseFontSize = a_baseFontSize;
{
int edgeIdx = int(a_edgeAttrIndex);  // Use attribute texture index for path attributes
${h.fetchCode}
${h.varyingAssignments}
}
vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);
vec2 source = srcNodeData.xy;
vec2 target = tgtNodeData.xy;
float sourceSize = srcNodeData.z;
float targetSize = tgtNodeData.z;
v_sourceNodeSize = sourceSize;
v_targetNodeSize = targetSize;
float charTextOffset = a_charMetrics.x;
float charAdvance = a_charMetrics.y;
float totalTextWidth = a_charMetrics.z;
float positionMode = a_charMetrics.w;
vec2 charSize = a_charDims.xy;
vec2 charOffset = a_charDims.zw;
float margin = a_labelParams.x;
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);
float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;
vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
vec3 bodyBounds = computeEdgeLabelBodyBounds(
edgeClamp.x, edgeClamp.y, edgeClamp.w,
webGLThickness, headLengthRatio, tailLengthRatio
);
float bodyStartDist = bodyBounds.x;
float bodyEndDist = bodyBounds.y;
float bodyLength = bodyBounds.z;
// - "fixed": Constant pixel size regardless of zoom, using pixelToGraph conversion
// - "scaled": Scales with zoom using zoomToSizeRatioFunction
${f?`// Scaled mode: font scales with zoom
float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
float textWidthWebGL = totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
float charOffsetWebGL = charTextOffset * fontScale * u_correctionRatio / u_sizeRatio;
float charAdvanceWebGL = charAdvance * fontScale * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: font stays constant in screen pixels
float fontScale = baseFontSize / ATLAS_FONT_SIZE;
float textWidthWebGL = totalTextWidth * fontScale * pixelToGraph;
float charOffsetWebGL = charTextOffset * fontScale * pixelToGraph;
float charAdvanceWebGL = charAdvance * fontScale * pixelToGraph;`}
v_fontScale = fontScale;
float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);
float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;
float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);
float readingSign = ${d?`screenDir`:`1.0`};
float charCenterOffset = readingSign * (charOffsetWebGL + charAdvanceWebGL * 0.5 - textWidthWebGL * 0.5);
float halfThickness = webGLThickness * 0.5;
${f?`// Scaled mode: margin and text height scale with zoom (same factor as font)
float marginWebGL = margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: margin and text height stay constant in screen pixels
float marginWebGL = margin * pixelToGraph;
float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;`}
float perpOffset = computeEdgeLabelPerpOffset(
positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
);
// For "over" mode (perpOffset = 0), use simple centerline placement
float charT;
if (perpOffset == 0.0) {
float charArcDist = bodyCenterDist + charCenterOffset;
charT = queryPathTAtDistance(pathId, charArcDist, source, target);
} else {
${p?`// -----------------------------------------------------------------------
vec2 cornerTs = queryGetCornerTs(pathId, source, target);
vec2 concavity = queryGetCornerConcavity(pathId, source, target, perpOffset);
${f?`float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * pixelToGraph;`}
float corner1T = cornerTs.x;
float corner2T = cornerTs.y;
bool corner1IsConcave = concavity.x > 0.5;
bool corner2IsConcave = concavity.y > 0.5;`:``}
float targetOffsetDist = abs(charCenterOffset);
if (targetOffsetDist < 0.0001) {
charT = centerT;
} else {
vec2 centerPos = queryPathPosition(pathId, centerT, source, target);
vec2 centerNormal = queryPathNormal(pathId, centerT, source, target);
vec2 offsetCenter = centerPos + centerNormal * perpOffset;
float searchDir = charCenterOffset > 0.0 ? 1.0 : -1.0;
float tBodyStart = queryPathTAtDistance(pathId, bodyStartDist, source, target);
float tBodyEnd = queryPathTAtDistance(pathId, bodyEndDist, source, target);
float accumDist = 0.0;
vec2 prevOffsetPos = offsetCenter;
float prevT = centerT;
float foundT = centerT;
float tSearchEnd = searchDir > 0.0 ? tBodyEnd : tBodyStart;
${p?`// Track which concave corners we've crossed to add skip distance
bool crossedCorner1 = false;
bool crossedCorner2 = false;
float effectiveTargetDist = targetOffsetDist;`:``}
const int STEPS = 32;
for (int i = 1; i <= STEPS; i++) {
float stepT = centerT + searchDir * float(i) * abs(tSearchEnd - centerT) / float(STEPS);
${p?`// Check for concave corner crossings and add skip distance
if (corner1IsConcave && !crossedCorner1) {
bool crossingCorner1 = (searchDir > 0.0)
? (prevT < corner1T && stepT >= corner1T)
: (prevT > corner1T && stepT <= corner1T);
if (crossingCorner1) {
crossedCorner1 = true;
effectiveTargetDist += skipDistGraph;
}
}
if (corner2IsConcave && !crossedCorner2) {
bool crossingCorner2 = (searchDir > 0.0)
? (prevT < corner2T && stepT >= corner2T)
: (prevT > corner2T && stepT <= corner2T);
if (crossingCorner2) {
crossedCorner2 = true;
effectiveTargetDist += skipDistGraph;
}
}`:``}
vec2 stepPos = queryPathPosition(pathId, stepT, source, target);
vec2 stepNormal = queryPathNormal(pathId, stepT, source, target);
vec2 offsetPos = stepPos + stepNormal * perpOffset;
float segDist = length(offsetPos - prevOffsetPos);
${p?`if (accumDist + segDist >= effectiveTargetDist) {
float remaining = effectiveTargetDist - accumDist;
float segT = remaining / max(segDist, 0.0001);
foundT = mix(prevT, stepT, segT);
break;
}`:`if (accumDist + segDist >= targetOffsetDist) {
float remaining = targetOffsetDist - accumDist;
float segT = remaining / max(segDist, 0.0001);
foundT = mix(prevT, stepT, segT);
break;
}`}
accumDist += segDist;
prevOffsetPos = offsetPos;
prevT = stepT;
foundT = stepT;
}
charT = foundT;
}
}
vec2 pathPos = queryPathPosition(pathId, charT, source, target);
vec2 tangent = queryPathTangent(pathId, charT, source, target);
vec2 perpDir = vec2(-tangent.y, tangent.x);
vec2 offsetPathPos = pathPos + perpDir * perpOffset;
vec2 charSizePixels = charSize * fontScale;
vec2 charOffsetPixels = charOffset * fontScale;
float charLocalX = -charAdvance * 0.5 * fontScale;
vec2 quadPos;
quadPos.x = charLocalX + charOffsetPixels.x + a_quadCorner.x * charSizePixels.x;
quadPos.y = -charOffsetPixels.y - charSizePixels.y * (1.0 - a_quadCorner.y);
float verticalCenterOffset = VERTICAL_CENTER_RATIO * ATLAS_FONT_SIZE * fontScale;
quadPos.y -= verticalCenterOffset;
vec2 readingDir = tangent * readingSign;
mat2 rotation = mat2(readingDir.x, readingDir.y, -readingDir.y, readingDir.x);
${f?`vec2 quadPosWebGL = quadPos * u_correctionRatio / u_sizeRatio; // Scaled mode`:`vec2 quadPosWebGL = quadPos * pixelToGraph; // Fixed mode: use pixelToGraph for zoom-independent size`}
vec2 rotatedOffset = rotation * quadPosWebGL;
vec2 worldPos = offsetPathPos + rotatedOffset;
vec3 clipPos = u_matrix * vec3(worldPos, 1.0);
gl_Position = vec4(clipPos.xy, 0.0, 1.0);
vec2 texCorner = vec2(a_quadCorner.x, 1.0 - a_quadCorner.y);
v_texCoord = (a_texCoords.xy + texCorner * a_texCoords.zw) / u_atlasSize;
v_color = a_color;
v_color.a *= bias;
${r?`  v_borderColor = a_borderColor;
v_borderColor.a *= bias;
v_positionMode = positionMode;`:``}
v_alphaModifier = alphaModifier;
${f?`float fadeWidthWebGL = FADE_WIDTH_PIXELS * u_correctionRatio / u_sizeRatio;`:`float fadeWidthWebGL = FADE_WIDTH_PIXELS * pixelToGraph;`}
float vertexLocalOffset = readingSign * (a_quadCorner.x - 0.5) * charAdvanceWebGL;
float vertexArcOffset = charCenterOffset + vertexLocalOffset;
float halfBody = bodyLength * 0.5;
float distFromStart = vertexArcOffset + halfBody;  // Distance from body start edge
float distFromEnd = halfBody - vertexArcOffset;    // Distance from body end edge
float distFromEdge = min(distFromStart, distFromEnd);
v_edgeFade = 1.0 - smoothstep(0.0, fadeWidthWebGL * 2.0, distFromEdge);
}
`}function xo(){var e=(arguments.length>0&&arguments[0]!==void 0?arguments[0]:{}).hasBorder,t=e!==void 0&&e;return`#version 300 es
precision highp float;
in vec2 v_texCoord;
in vec4 v_color;
${t?`in vec4 v_borderColor;`:``}
in float v_edgeFade;  // 0 = fully visible, 1 = fully faded
in float v_alphaModifier;  // 0-1 based on label visibility ratio
in float v_fontScale;  // Ratio of rendered font size to atlas font size
${t?`in float v_positionMode;  // Position mode (0=over, 1=above, 2=below, 3=auto)`:``}
uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;
${t?`uniform float u_borderWidth;  // Border width in SDF units (normalized)`:``}
out vec4 fragColor;
void main() {
#ifdef PICKING_MODE
fragColor = vec4(0.0);
discard;
#else
float sdfValue = texture(u_atlas, v_texCoord).a;
float edge = 1.0 - u_sdfBuffer;
float aaWidth = u_gamma / (u_pixelRatio * v_fontScale);
float edgeAlpha = (1.0 - v_edgeFade) * v_alphaModifier;
${t?`  // Fill alpha: fully opaque inside the glyph
float fillAlpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);
// Only apply border for "over" position mode (v_positionMode == 0.0)
if (v_positionMode < 0.5) {
float borderEdge = edge - u_borderWidth;
float borderAlpha = smoothstep(borderEdge - aaWidth, borderEdge + aaWidth, sdfValue);
vec3 borderColorPremult = v_borderColor.rgb * v_borderColor.a * borderAlpha * edgeAlpha;
vec3 fillColorPremult = v_color.rgb * v_color.a * fillAlpha * edgeAlpha;
float finalBorderAlpha = borderAlpha * (1.0 - fillAlpha);
vec3 finalColor = fillColorPremult + v_borderColor.rgb * v_borderColor.a * finalBorderAlpha * edgeAlpha;
float finalAlpha = (v_color.a * fillAlpha + v_borderColor.a * finalBorderAlpha) * edgeAlpha;
fragColor = vec4(finalColor, finalAlpha);
} else {
float finalAlpha = v_color.a * fillAlpha * edgeAlpha;
fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
}`:`  // Smooth transition from transparent to opaque at glyph edge
float alpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);
float finalAlpha = v_color.a * alpha * edgeAlpha;
fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);`}
#endif
}
`}function So(e){var t=arguments.length>1&&arguments[1]!==void 0&&arguments[1],n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:`fixed`,r=[`u_matrix`,`u_sizeRatio`,`u_correctionRatio`,`u_pixelRatio`,`u_cameraAngle`,`u_sdfBufferPixels`,`u_resolution`,`u_atlasSize`,`u_atlas`,`u_gamma`,`u_sdfBuffer`,`u_nodeDataTexture`,`u_nodeDataTextureWidth`,`u_edgeDataTexture`,`u_edgeDataTextureWidth`,`u_edgeFrameTexture`,`u_edgeFrameTextureWidth`,`u_edgeAttributeTexture`,`u_edgeAttributeTextureWidth`,`u_edgeAttributeTexelsPerEdge`];n===`scaled`&&r.push(`u_zoomSizeRatio`),t&&r.push(`u_borderWidth`);var i=z(e),a;try{for(i.s();!(a=i.n()).done;){var o=z(a.value.uniforms),s;try{for(o.s();!(s=o.n()).done;){var c=s.value;r.includes(c.name)||r.push(c.name)}}catch(e){o.e(e)}finally{o.f()}}}catch(e){i.e(e)}finally{i.f()}return r}function Co(e){var t=e.hasBorder,n=t!==void 0&&t,r=e.fontSizeMode,i=r===void 0?`fixed`:r;return{vertexShader:bo(e),fragmentShader:xo({hasBorder:n}),uniforms:So(e.paths,n,i)}}var wo=new Map;function To(e){switch(e){case`over`:return 0;case`above`:return 1;case`below`:return 2;case`auto`:return 3;default:return 0}}function Eo(e,t,n,r){var i=r.color,a=r.margin,o=r.textBorder,s=_o(r),c=s.paths,l=s.fontSizeMode,u=s.minVisibilityThreshold,d=s.fullVisibilityThreshold,f=s.keepUpright,p=!!o,m=Co({paths:c,hasBorder:p,fontSizeMode:l,minVisibilityThreshold:u,fullVisibilityThreshold:d,keepUpright:f}),h=function(e){function t(e,n,r){var i;H(this,t),i=W(this,t,[e,n,r]),B(i,`atlasTexture`,null),B(i,`atlasNeedsUpdate`,!1),B(i,`refreshTimeout`,null),B(i,`labelGlyphCache`,new Map),B(i,`edgeAttributeTexture`,null);var a=hn();if(i.attributeLayout=Ei([].concat(K(c),[a])),i.attrDescriptors=Oi([].concat(K(c),[a]),i.attributeLayout),i.edgeAttributeTexture=new Di(e,i.attributeLayout),i.packedAttributeData=new Float32Array(i.attributeLayout.floatsPerItem),i.atlasManager=new da,i.gamma=.025,i.sdfBuffer=ia.cutoff,i.atlasTexture=e.createTexture(),!i.atlasTexture)throw Error(`EdgeLabelProgram: failed to create atlas texture`);return e.bindTexture(e.TEXTURE_2D,i.atlasTexture),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.LINEAR),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.LINEAR),e.bindTexture(e.TEXTURE_2D,null),i.atlasManager.on(da.ATLAS_UPDATED_EVENT,function(){i.atlasNeedsUpdate=!0,i.refreshTimeout!==null&&clearTimeout(i.refreshTimeout),i.refreshTimeout=setTimeout(function(){i.refreshTimeout=null,i.renderer.refresh()},0)}),i.defaultFontKey=i.atlasManager.registerFont({family:`sans-serif`,weight:`normal`,style:`normal`}),i}return G(t,e),U(t,[{key:`getDefinition`,value:function(){var e=WebGL2RenderingContext,t=e.FLOAT,n=e.UNSIGNED_BYTE,r=e.TRIANGLE_STRIP,i=new Set,a=[],o=z(c),s;try{for(o.s();!(s=o.n()).done;){var l=z(s.value.attributes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,f=d.name.startsWith(`a_`)?d.name:`a_${d.name}`;i.has(f)||(i.add(f),a.push({name:f,size:d.size,type:d.type}))}}catch(e){l.e(e)}finally{l.f()}}}catch(e){o.e(e)}finally{o.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:r,UNIFORMS:m.uniforms,ATTRIBUTES:[{name:`a_edgeIndex`,size:1,type:t},{name:`a_edgeAttrIndex`,size:1,type:t},{name:`a_baseFontSize`,size:1,type:t},{name:`a_charMetrics`,size:4,type:t},{name:`a_charDims`,size:4,type:t},{name:`a_texCoords`,size:4,type:t},{name:`a_labelParams`,size:2,type:t},{name:`a_color`,size:4,type:n,normalized:!0}].concat(K(p?[{name:`a_borderColor`,size:4,type:n,normalized:!0}]:[]),K(a.filter(function(e){return![`a_curvature`,`curvature`].includes(e.name)}))),CONSTANT_ATTRIBUTES:[{name:`a_quadCorner`,size:2,type:t}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:`prepareLabelGlyphs`,value:function(e,t){if(t.hidden||!t.text)this.labelGlyphCache.delete(e);else{var n=t.text,r=t.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(n,r);var i=[],a=[],o=0,s=z(n),c;try{for(s.s();!(c=s.n()).done;){var l=c.value.codePointAt(0);if(l===void 0)i.push(void 0),a.push(o);else{var u=this.atlasManager.getGlyph(l,r);i.push(u),a.push(o),u&&(o+=u.advance)}}}catch(e){s.e(e)}finally{s.f()}this.labelGlyphCache.set(e,{glyphs:i,xOffsets:a,totalWidth:o})}}},{key:`processCharacter`,value:function(e,n,r,i){var a=this.floats,s=this.STRIDE,l=e*s,u=this.labelGlyphCache.get(n.parentKey);if(!u||!u.glyphs[i])for(var d=0;d<s;d++)a[l+d]=0;else{var f=u.glyphs[i],m=u.xOffsets[i],h=t.labelColor,g=Kt(h&&q(h)===`object`&&`color`in h&&h.color?h.color:n.color),_=l;a[_++]=n.edgeIndex,a[_++]=this.edgeAttributeTexture?.getIndex(n.parentKey)??0,a[_++]=n.size,a[_++]=m,a[_++]=f.advance,a[_++]=u.totalWidth,a[_++]=To(n.position),a[_++]=f.atlasWidth,a[_++]=f.atlasHeight,a[_++]=f.bearingX,a[_++]=-f.bearingY,a[_++]=f.atlasX,a[_++]=f.atlasY,a[_++]=f.atlasWidth,a[_++]=f.atlasHeight;var v=t.labelMargin??n.margin;if(a[_++]=v,a[_++]=0,a[_++]=g,p&&o){var y=typeof o.color==`string`?o.color:o.color.color||`#ffffff`;a[_++]=Kt(y)}var b=new Set,x=z(c),S;try{for(x.s();!(S=x.n()).done;){var C=z(S.value.attributes),w;try{for(C.s();!(w=C.n()).done;){var T=w.value,E=T.name.startsWith(`a_`)?T.name.slice(2):T.name;if(E!==`curvature`&&!b.has(E)){b.add(E);for(var D=0;D<T.size;D++)a[_++]=0}}}catch(e){C.e(e)}finally{C.f()}}}catch(e){x.e(e)}finally{x.f()}}}},{key:`processEdgeLabel`,value:function(e,n,r){if(this.prepareLabelGlyphs(e,r),this.edgeAttributeTexture&&!r.hidden&&r.text){this.edgeAttributeTexture.allocate(e);var i=this.packedAttributeData;ki(this.attrDescriptors,r.edgeAttributes,i,``,wo,0),this.edgeAttributeTexture.updateAllAttributes(e,i)}return Y(t,`processLabel`,this,3)([e,n,r])}},{key:`updateAtlasTexture`,value:function(){if(this.atlasNeedsUpdate){var e=this.normalProgram.gl,t=this.atlasManager.getTextures();if(t.length!==0){var n=t[0];e.bindTexture(e.TEXTURE_2D,this.atlasTexture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA,n.width,n.height,0,e.RGBA,e.UNSIGNED_BYTE,n.data),e.bindTexture(e.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:`setUniforms`,value:function(e,t){var n=t.gl,r=t.uniformLocations,i=this.atlasManager.getTextures(),a=i.length>0?[i[0].width,i[0].height]:[1,1];if(n.uniformMatrix3fv(r.u_matrix,!1,e.matrix),n.uniform1f(r.u_sizeRatio,e.sizeRatio),n.uniform1f(r.u_correctionRatio,e.correctionRatio),n.uniform1f(r.u_pixelRatio,e.pixelRatio),n.uniform1f(r.u_cameraAngle,e.cameraAngle),n.uniform1f(r.u_sdfBufferPixels,ia.buffer),n.uniform2f(r.u_resolution,e.width,e.height),n.uniform2f(r.u_atlasSize,a[0],a[1]),n.uniform1f(r.u_gamma,this.gamma),n.uniform1f(r.u_sdfBuffer,this.sdfBuffer),n.activeTexture(n.TEXTURE0),n.bindTexture(n.TEXTURE_2D,this.atlasTexture),n.uniform1i(r.u_atlas,0),r.u_nodeDataTexture!==void 0&&n.uniform1i(r.u_nodeDataTexture,e.nodeDataTextureUnit),r.u_nodeDataTextureWidth!==void 0&&n.uniform1i(r.u_nodeDataTextureWidth,e.nodeDataTextureWidth),r.u_edgeDataTexture!==void 0&&n.uniform1i(r.u_edgeDataTexture,e.edgeDataTextureUnit),r.u_edgeDataTextureWidth!==void 0&&n.uniform1i(r.u_edgeDataTextureWidth,e.edgeDataTextureWidth),r.u_edgeFrameTexture!==void 0&&n.uniform1i(r.u_edgeFrameTexture,e.edgeFrameTextureUnit),r.u_edgeFrameTextureWidth!==void 0&&n.uniform1i(r.u_edgeFrameTextureWidth,e.edgeFrameTextureWidth),p&&o&&r.u_borderWidth!==void 0){var s=o.width/ia.buffer*this.sdfBuffer;n.uniform1f(r.u_borderWidth,s)}if(this.edgeAttributeTexture&&r.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Sa),n.uniform1i(r.u_edgeAttributeTexture,Sa),n.uniform1i(r.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),n.uniform1i(r.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),l===`scaled`&&r.u_zoomSizeRatio!==void 0){var c=1/this.renderer.getSetting(`zoomToSizeRatioFunction`)(e.zoomRatio);n.uniform1f(r.u_zoomSizeRatio,c)}}},{key:`renderProgram`,value:function(e,n){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),Y(t,`renderProgram`,this,3)([e,n])}},{key:`registerFont`,value:function(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:`normal`,n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:`normal`;return this.atlasManager.registerFont({family:e,weight:t,style:n})}},{key:`getAtlasManager`,value:function(){return this.atlasManager}},{key:`ensureGlyphsReady`,value:function(e,t){var n=t||this.defaultFontKey,r=z(e),i;try{for(r.s();!(i=r.n()).done;){var a=i.value;this.atlasManager.ensureGlyphs(a,n)}}catch(e){r.e(e)}finally{r.f()}this.atlasManager.flush()}},{key:`measureLabelAtlasWidth`,value:function(e,t){var n=t||this.defaultFontKey;this.atlasManager.ensureGlyphs(e,n),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var r=0,i=z(e),a;try{for(i.s();!(a=i.n()).done;){var o=a.value.codePointAt(0);if(o!==void 0){var s=this.atlasManager.getGlyph(o,n);s&&(r+=s.advance)}}}catch(e){i.e(e)}finally{i.f()}return r}},{key:`measureLabel`,value:function(e,t,n){return{width:this.measureLabelAtlasWidth(e,n)*(t/ia.fontSize),height:t,textHeight:t}}},{key:`kill`,value:function(){var e=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&=(e.deleteTexture(this.atlasTexture),null),this.edgeAttributeTexture&&=(this.edgeAttributeTexture.kill(),null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),Y(t,`kill`,this,3)([])}}])}(ea);return B(h,`labelColor`,i),B(h,`labelMargin`,a),new h(e,t,n)}function Do(){return{name:`none`,glsl:`
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
return 1.0;
}
`,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function Oo(e,t,n,r,i,a,o){var s=Na(r),c=s.paths,l=s.layers,u=s.defaultHead,d=s.defaultTail,f=[Do()].concat(K(s.extremities)),p={},m={};c.forEach(function(e,t){return p[e.name]=t}),f.forEach(function(e,t){return m[e.name]=t});var h=m[u]??0,g=m[d]??0,_=null,v=Ei([].concat(K(c),K(l))),y=function(e){function t(e,n,r){var a;H(this,t),_||=$a({paths:c,extremities:f,layers:l,antialias:i}),a=W(this,t,[e,n,r]),B(a,`layerLifecycles`,new Map),B(a,`needsShaderRegeneration`,!1),B(a,`edgeAttributeTexture`,null),B(a,`layout`,v),B(a,`attrDescriptors`,[]),B(a,`lifecycleIndexOffset`,c.length),a._pickingBuffer=n,a.edgeAttributeTexture=new Di(e,a.layout),a.packedAttributeData=new Float32Array(a.layout.floatsPerItem),l.forEach(function(t,n){if(t.lifecycle){var i={gl:e,renderer:{refresh:function(){return r.refresh()}},getUniformLocation:function(t){return e.getUniformLocation(a.normalProgram.program,t)},requestShaderRegeneration:function(){a.needsShaderRegeneration=!0},requestRefresh:function(){r.refresh()}};a.layerLifecycles.set(n,t.lifecycle(i))}}),a.layerLifecycles.forEach(function(e){return e.init?.call(e)});var o=new Map;return a.layerLifecycles.forEach(function(e,t){e.getAttributeData&&o.set(c.length+t,e)}),a.attrDescriptors=Oi([].concat(K(c),K(l)),a.layout,o),a}return G(t,e),U(t,[{key:`getAttributeTexture`,value:function(){return this.edgeAttributeTexture}},{key:`resolveEdgeIds`,value:function(e,t,n){var r=e,i=0,a=h,o=g,s=t?r.selfLoopPath:n&&r.parallelPath?r.parallelPath:r.path;s&&p[s]!==void 0&&(i=p[s]),r.head&&r.head!==`none`&&m[r.head]!==void 0&&(a=m[r.head]),r.tail&&r.tail!==`none`&&m[r.tail]!==void 0&&(o=m[r.tail]);var c=f[a],l=f[o];return{pathId:i,headId:a,tailId:o,headLengthRatio:dn(c.length)?0:c.length,tailLengthRatio:dn(l.length)?0:l.length}}},{key:`getDefinition`,value:function(){var e=WebGL2RenderingContext.TRIANGLE_STRIP,t=_;return{VERTICES:t.verticesPerEdge,VERTEX_SHADER_SOURCE:t.vertexShader,FRAGMENT_SHADER_SOURCE:t.fragmentShader,METHOD:e,UNIFORMS:t.uniforms,ATTRIBUTES:t.attributes,CONSTANT_ATTRIBUTES:t.constantAttributes,CONSTANT_DATA:t.constantData}}},{key:`maybeRegenerateShaders`,value:function(){var e=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1,_=$a({paths:c,extremities:f,layers:l.map(function(t,n){var r=e.layerLifecycles.get(n);return r!=null&&r.regenerate?r.regenerate():t}),antialias:this.renderer.getSetting(`antialiasEdges`)});var t=this.normalProgram.gl,n=this.normalProgram,r=n.program,i=n.buffer,a=n.vertexShader,o=n.fragmentShader;t.deleteProgram(r),t.deleteBuffer(i),t.deleteShader(a),t.deleteShader(o),this.normalProgram=this.getProgramInfo(`normal`,t,_.vertexShader,_.fragmentShader,this._pickingBuffer)}}},{key:`process`,value:function(e,t,n,r,i,a){var o=t*this.STRIDE;if(i.visibility===`hidden`||n.visibility===`hidden`||r.visibility===`hidden`){for(var s=o+this.STRIDE;o<s;o++)this.floats[o]=0;this.floats[t*this.STRIDE]=wi}else this.processVisibleItem(Jt(e),o,n,r,i,a)}},{key:`processVisibleItem`,value:function(e,t,n,r,i,a){var o=this.floats,s=this.ints;o[t++]=a,o[t++]=Kt(i.color),s[t++]=e,o[t++]=i.opacity??1;var c=this.packedAttributeData;ki(this.attrDescriptors,i,c,i.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow(a,c)}},{key:`setUniforms`,value:function(e,t){var n=this,r=t.gl,i=t.uniformLocations;i.u_matrix&&r.uniformMatrix3fv(i.u_matrix,!1,e.matrix),i.u_sizeRatio&&r.uniform1f(i.u_sizeRatio,e.sizeRatio),i.u_correctionRatio&&r.uniform1f(i.u_correctionRatio,e.correctionRatio),i.u_zoomRatio&&r.uniform1f(i.u_zoomRatio,e.zoomRatio),i.u_pixelRatio&&r.uniform1f(i.u_pixelRatio,e.pixelRatio),i.u_cameraAngle&&r.uniform1f(i.u_cameraAngle,e.cameraAngle),i.u_feather&&r.uniform1f(i.u_feather,e.antiAliasingFeather),i.u_minEdgeThickness&&r.uniform1f(i.u_minEdgeThickness,e.minEdgeThickness),i.u_pickingPadding&&r.uniform1f(i.u_pickingPadding,e.edgePickingPadding),i.u_nodeDataTexture&&r.uniform1i(i.u_nodeDataTexture,e.nodeDataTextureUnit),i.u_nodeDataTextureWidth&&r.uniform1i(i.u_nodeDataTextureWidth,e.nodeDataTextureWidth),i.u_edgeDataTexture&&r.uniform1i(i.u_edgeDataTexture,e.edgeDataTextureUnit),i.u_edgeDataTextureWidth&&r.uniform1i(i.u_edgeDataTextureWidth,e.edgeDataTextureWidth),i.u_edgeFrameTexture&&r.uniform1i(i.u_edgeFrameTexture,e.edgeFrameTextureUnit),i.u_edgeFrameTextureWidth&&r.uniform1i(i.u_edgeFrameTextureWidth,e.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(Sa),i.u_edgeAttributeTexture&&r.uniform1i(i.u_edgeAttributeTexture,Sa),i.u_edgeAttributeTextureWidth&&r.uniform1i(i.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),i.u_edgeAttributeTexelsPerEdge&&r.uniform1i(i.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var a=new Set;c.forEach(function(e){e.uniforms.forEach(function(e){a.has(e.name)||(a.add(e.name),n.setTypedUniform(e,t))})}),f.forEach(function(e){e.uniforms.forEach(function(e){a.has(e.name)||(a.add(e.name),n.setTypedUniform(e,t))})}),l.forEach(function(e){e.uniforms.forEach(function(e){a.has(e.name)||(a.add(e.name),n.setTypedUniform(e,t))})})}},{key:`render`,value:function(e,n,r){this.maybeRegenerateShaders(),Y(t,`render`,this,3)([e,n,r])}},{key:`renderProgram`,value:function(e,n){this.layerLifecycles.forEach(function(e){return e.beforeRender?.call(e)}),Y(t,`renderProgram`,this,3)([e,n])}},{key:`uploadAttributeTexture`,value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:`kill`,value:function(){this.layerLifecycles.forEach(function(e){return e.kill?.call(e)}),this.edgeAttributeTexture&&=(this.edgeAttributeTexture.kill(),null),Y(t,`kill`,this,3)([])}}])}(Fi),b=f[h],x=f[g],S=V({paths:c,headLengthRatio:dn(b.length)?0:b.length,tailLengthRatio:dn(x.length)?0:x.length},r.label),C=_o(S),w=function(){return{labelProgram:Eo(e,null,n,S),labelBackgroundProgram:go(e,t,n,{shaderConfig:C})}},T=new no(e,{paths:c,extremities:f,layers:l,nodeShapes:a,nodeLayers:o});return{edgeProgram:new y(e,null,n),createLabelPrograms:w,framePass:T}}function ko(e){return q(e)===`object`&&`uniforms`in e&&Array.isArray(e.uniforms)}function Ao(e){return q(e)===`object`&&`uniforms`in e&&`attributes`in e&&`glsl`in e}function jo(e){return q(e)===`object`&&`uniforms`in e&&`attributes`in e&&`segments`in e}function Mo(e){return q(e)===`object`&&`uniforms`in e&&`attributes`in e&&`length`in e}function No(e){return q(e)===`object`&&`uniforms`in e&&`attributes`in e&&`glsl`in e}function Po(e){return q(e)===`object`&&`glsl`in e&&`name`in e&&!(`uniforms`in e)}function Fo(e){return q(e)===`object`&&`glsl`in e&&`name`in e&&!(`uniforms`in e)}function Io(e){return q(e)===`object`&&`glsl`in e&&`name`in e&&!(`uniforms`in e)}function Lo(e){if(ko(e))return e;if(Po(e))return{name:e.name,glsl:e.glsl,inradiusFactor:e.inradiusFactor,uniforms:[]};throw Error(`Invalid node shape specification: ${JSON.stringify(e)}`)}function Ro(e){if(Ao(e))return e;if(vn(e))return{name:e.name,glsl:e.glsl,uniforms:[],attributes:[]};throw Error(`Invalid node layer specification: ${JSON.stringify(e)}`)}function zo(e){if(jo(e))return e;if(Fo(e))return{name:e.name,glsl:e.glsl,segments:e.segments,uniforms:[],attributes:[]};throw Error(`Invalid edge path specification: ${JSON.stringify(e)}`)}function Bo(e){if(No(e))return e;if(yn(e))return{name:e.name,glsl:e.glsl,uniforms:[],attributes:[]};throw Error(`Invalid edge layer specification: ${JSON.stringify(e)}`)}function Vo(e){if(Mo(e))return e;if(Io(e))return{name:e.name,glsl:e.glsl,length:e.length,widthFactor:e.widthFactor,margin:0,uniforms:[],attributes:[]};throw Error(`Invalid edge extremity specification: ${JSON.stringify(e)}`)}function Ho(e){var t=e?.shapes??bn.shapes,n=e?.layers??bn.layers,r=t.map(Lo),i=n.map(Ro);if(r.length===0)throw Error(`At least one node shape must be specified.`);if(i.length===0)throw Error(`At least one node layer must be specified.`);return{shapes:r,layers:i}}function Uo(e){var t=e?.paths??xn.paths,n=e?.extremities??xn.extremities,r=e?.layers??xn.layers,i=t.map(zo),a=n.map(Vo).filter(function(e){return e!==null}),o=r.map(Bo);if(i.length===0)throw Error(`At least one edge path must be specified.`);if(o.length===0)throw Error(`At least one edge layer must be specified.`);return{paths:i,extremities:a,layers:o}}function Wo(e,t){var n={},r=z(e),i;try{for(r.s();!(i=r.n()).done;){var a=i.value;a.variables&&Object.assign(n,a.variables)}}catch(e){r.e(e)}finally{r.f()}return Object.assign(n,t||{}),n}function Go(e,t,n,r,i){var a=Ho(r),o=a.shapes,s=a.layers,c=Wo(o,r?.variables);return V(V({},xa(e,t,n,{shapes:o,layers:s,label:r?.label,backdrop:r?.backdrop,labelAttachments:r?.labelAttachments},i)),{},{variables:c})}function Ko(e,t,n,r,i,a){var o=Uo(r),s=o.paths,c=o.extremities,l=o.layers,u=Ho(a),d=u.shapes,f=u.layers,p=Wo(s,r?.variables);return V(V({},Oo(e,t,n,{paths:s,extremities:c,layers:l,defaultHead:r?.defaultHead,defaultTail:r?.defaultTail,label:r?.label},i,d,f)),{},{variables:p,paths:s})}var qo=2;function Jo(e,t,n){var r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:qo,i=t.canvas,a=i.width,o=i.height,s=n.x,c=n.y,l=n.rowHeight,u=n.maxRowWidth,d={},f=[],p=z(e),m;try{for(p.s();!(m=p.n()).done;){var h=m.value,g=h.width+r,_=h.height+r;g>a||_>o||s+g>a&&c+l+_>o?f.push(h):(s+g>a&&(u=Math.max(u,s),s=0,c+=l,l=_),h.draw(t,s,c),d[h.key]={x:s,y:c,width:h.width,height:h.height},s+=g,l=Math.max(l,_))}}catch(e){p.e(e)}finally{p.f()}return u=Math.max(u,s),{atlas:d,cursor:{x:s,y:c,rowHeight:l,maxRowWidth:u},remaining:f}}function Yo(e,t,n,r){var i=Object.defineProperty;try{i({},``,{})}catch{i=0}Yo=function(e,t,n,r){function a(t,n){Yo(e,t,function(e){return this._invoke(t,n,e)})}t?i?i(e,t,{value:n,enumerable:!r,configurable:!r,writable:!r}):e[t]=n:(a(`next`,0),a(`throw`,1),a(`return`,2))},Yo(e,t,n,r)}function Xo(){var e,t,n=typeof Symbol==`function`?Symbol:{},r=n.iterator||`@@iterator`,i=n.toStringTag||`@@toStringTag`;function a(n,r,i,a){var c=r&&r.prototype instanceof s?r:s,l=Object.create(c.prototype);return Yo(l,`_invoke`,function(n,r,i){var a,s,c,l=0,u=i||[],d=!1,f={p:0,n:0,v:e,a:p,f:p.bind(e,4),d:function(t,n){return a=t,s=0,c=e,f.n=n,o}};function p(n,r){for(s=n,c=r,t=0;!d&&l&&!i&&t<u.length;t++){var i,a=u[t],p=f.p,m=a[2];n>3?(i=m===r)&&(c=a[(s=a[4])?5:(s=3,3)],a[4]=a[5]=e):a[0]<=p&&((i=n<2&&p<a[1])?(s=0,f.v=r,f.n=a[1]):p<m&&(i=n<3||a[0]>r||r>m)&&(a[4]=n,a[5]=r,f.n=m,s=0))}if(i||n>1)return o;throw d=!0,r}return function(i,u,m){if(l>1)throw TypeError(`Generator is already running`);for(d&&u===1&&p(u,m),s=u,c=m;(t=s<2?e:c)||!d;){a||(s?s<3?(s>1&&(f.n=-1),p(s,c)):f.n=c:f.v=c);try{if(l=2,a){if(s||(i=`next`),t=a[i]){if(!(t=t.call(a,c)))throw TypeError(`iterator result is not an object`);if(!t.done)return t;c=t.value,s<2&&(s=0)}else s===1&&(t=a.return)&&t.call(a),s<2&&(c=TypeError(`The iterator does not provide a '`+i+`' method`),s=1);a=e}else if((t=(d=f.n<0)?c:n.call(r,f))!==o)break}catch(t){a=e,s=1,c=t}finally{l=1}}return{value:t,done:d}}}(n,i,a),!0),l}var o={};function s(){}function c(){}function l(){}t=Object.getPrototypeOf;var u=[][r]?t(t([][r]())):(Yo(t={},r,function(){return this}),t),d=l.prototype=s.prototype=Object.create(u);function f(e){return Object.setPrototypeOf?Object.setPrototypeOf(e,l):(e.__proto__=l,Yo(e,i,`GeneratorFunction`)),e.prototype=Object.create(d),e}return c.prototype=l,Yo(d,`constructor`,l),Yo(l,`constructor`,c),c.displayName=`GeneratorFunction`,Yo(l,i,`GeneratorFunction`),Yo(d),Yo(d,i,`Generator`),Yo(d,r,function(){return this}),Yo(d,`toString`,function(){return`[object Generator]`}),(Xo=function(){return{w:a,m:f}})()}function Zo(e,t,n,r,i,a,o){try{var s=e[a](o),c=s.value}catch(e){n(e);return}s.done?t(c):Promise.resolve(c).then(r,i)}function Qo(e){return function(){var t=this,n=arguments;return new Promise(function(r,i){var a=e.apply(t,n);function o(e){Zo(a,r,i,o,s,`next`,e)}function s(e){Zo(a,r,i,o,s,`throw`,e)}o(void 0)})}}var $o=new Map,es=!1;function ts(e){return new Promise(function(t,n){var r=new FileReader;r.onload=function(){return t(r.result)},r.onerror=n,r.readAsDataURL(e)})}function ns(e){if(!$o.has(e)){var t=fetch(e).then(function(e){return e.blob()}).then(ts).catch(function(){return $o.delete(e),null});$o.set(e,t)}return $o.get(e)}function rs(e){return is.apply(this,arguments)}function is(){return is=Qo(Xo().m(function e(t){var n,r,i;return Xo().w(function(e){for(;;)switch(e.n){case 0:return n=document.createElement(`div`),n.innerHTML=t,r=Array.from(n.querySelectorAll(`img[src]`)),i=r.filter(function(e){return!e.getAttribute(`src`).startsWith(`data:`)}),e.n=1,Promise.all(i.map(function(){var e=Qo(Xo().m(function e(t){var n;return Xo().w(function(e){for(;;)switch(e.n){case 0:return e.n=1,ns(t.getAttribute(`src`));case 1:n=e.v,n&&t.setAttribute(`src`,n);case 2:return e.a(2)}},e)}));return function(t){return e.apply(this,arguments)}}()));case 1:return e.a(2,n.innerHTML)}},e)})),is.apply(this,arguments)}function as(e){return os.apply(this,arguments)}function os(){return os=Qo(Xo().m(function e(t){var n,r,i,a,o,s,c,l,u,d,f,p,m,h=arguments;return Xo().w(function(e){for(;;)switch(e.n){case 0:if(n=h.length>1&&h[1]!==void 0?h[1]:1,r=t instanceof SVGElement?new XMLSerializer().serializeToString(t):t,i=new DOMParser,a=i.parseFromString(r,`image/svg+xml`),o=a.querySelector(`svg`),o){e.n=1;break}return e.a(2,null);case 1:if(s=parseFloat(o.getAttribute(`width`)||``),c=parseFloat(o.getAttribute(`height`)||``),s>0&&c>0||(l=o.getAttribute(`viewBox`),l&&(u=l.trim().split(/[\s,]+/),s=parseFloat(u[2]),c=parseFloat(u[3]))),s>0&&c>0){e.n=2;break}return console.warn(`Sigma: SVG label attachment has no parseable dimensions — skipped.`),e.a(2,null);case 2:return d=Math.ceil(s*n),f=Math.ceil(c*n),p=new Blob([r],{type:`image/svg+xml`}),m=URL.createObjectURL(p),e.a(2,new Promise(function(e){var t=new Image;t.onload=function(){var n=document.createElement(`canvas`);n.width=d,n.height=f,n.getContext(`2d`).drawImage(t,0,0,d,f),URL.revokeObjectURL(m);try{n.getContext(`2d`).getImageData(0,0,1,1)}catch(t){if(t instanceof DOMException&&t.name===`SecurityError`){es||(es=!0,console.warn(`Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.`)),e(null);return}throw t}e(n)},t.onerror=function(){URL.revokeObjectURL(m),e(null)},t.src=m}))}},e)})),os.apply(this,arguments)}function ss(e,t){var n=document.createElement(`div`);n.style.cssText=`position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content`,n.innerHTML=(t?`<style>${t}</style>`:``)+e,document.body.appendChild(n);var r=n.getBoundingClientRect(),i=r.width,a=r.height;return document.body.removeChild(n),{width:Math.ceil(i),height:Math.ceil(a)}}function cs(e,t,n,r){return ls.apply(this,arguments)}function ls(){return ls=Qo(Xo().m(function e(t,n,r,i){var a,o,s,c,l,u,d,f,p=arguments;return Xo().w(function(e){for(;;)switch(e.n){case 0:return a=p.length>4&&p[4]!==void 0?p[4]:1,o=t instanceof HTMLElement?t.outerHTML:t,e.n=1,rs(o);case 1:return s=e.v,(r==null||i==null)&&(c=ss(s,n),r??=c.width,i??=c.height),l=Math.ceil(r*a),u=Math.ceil(i*a),d=n?`<style>${n}</style>`:``,f=`<svg xmlns="http://www.w3.org/2000/svg" width="${l}" height="${u}" viewBox="0 0 ${r} ${i}"><foreignObject width="${r}" height="${i}"><body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">${d}${s}</body></foreignObject></svg>`,e.a(2,as(f,1))}},e)})),ls.apply(this,arguments)}function us(e){return ds.apply(this,arguments)}function ds(){return ds=Qo(Xo().m(function e(t){var n,r=arguments,i;return Xo().w(function(e){for(;;)switch(e.n){case 0:n=r.length>1&&r[1]!==void 0?r[1]:1,i=t.type,e.n=i===`canvas`?1:i===`svg`?2:i===`html`?3:4;break;case 1:return e.a(2,t.canvas);case 2:return e.a(2,as(t.svg,n));case 3:return e.a(2,cs(t.html,t.css,t.width,t.height,n));case 4:return e.a(2)}},e)})),ds.apply(this,arguments)}var fs=2048,ps=function(){function e(t,n,r){H(this,e),B(this,`cache`,new Map),B(this,`pending`,new Set),B(this,`atlas`,{}),B(this,`glTexture`,null),B(this,`dirty`,!0),this.gl=t,this.renderers=n,this.scheduleRender=r,this.packCanvas=document.createElement(`canvas`),this.packCanvas.width=fs,this.packCanvas.height=fs,this.packCtx=this.packCanvas.getContext(`2d`)}return U(e,[{key:`renderAttachment`,value:function(e,t,n){var r=this,i=`${e}:${t}`;if(!(this.cache.has(i)||this.pending.has(i))){var a=this.renderers[t];if(a){var o=a(n);if(o){this.pending.add(i);var s=n.pixelRatio;Promise.resolve(o).then(function(){var e=Qo(Xo().m(function e(t){var n;return Xo().w(function(e){for(;;)switch(e.n){case 0:if(r.pending.has(i)){e.n=1;break}return e.a(2);case 1:if(r.pending.delete(i),t){e.n=2;break}return e.a(2);case 2:return e.n=3,us(t,s);case 3:if(n=e.v,n&&n.width!==0&&n.height!==0){e.n=4;break}return e.a(2);case 4:r.cache.set(i,{image:n,width:n.width,height:n.height}),r.dirty=!0,r.scheduleRender();case 5:return e.a(2)}},e)}));return function(t){return e.apply(this,arguments)}}())}}}}},{key:`regenerateAtlas`,value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(t,n){e.push({key:n,width:t.width,height:t.height,draw:function(e,n,r){e.drawImage(t.image,n,r)}})}),e.length===0)this.atlas={},this.deleteGLTexture();else{var t={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,fs,fs);var n=Jo(e,this.packCtx,t),r=n.atlas,i=n.remaining;this.atlas=r,i.length>0&&console.warn(`Sigma: ${i.length} label attachment(s) could not fit in the ${fs}x${fs} atlas and will not be rendered.`),this.deleteGLTexture();var a=this.gl,o=a.createTexture();a.activeTexture(a.TEXTURE0+7),a.bindTexture(a.TEXTURE_2D,o),a.pixelStorei(a.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),a.texImage2D(a.TEXTURE_2D,0,a.RGBA,a.RGBA,a.UNSIGNED_BYTE,this.packCanvas),a.pixelStorei(a.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MIN_FILTER,a.LINEAR),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_MAG_FILTER,a.LINEAR),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_WRAP_S,a.CLAMP_TO_EDGE),a.texParameteri(a.TEXTURE_2D,a.TEXTURE_WRAP_T,a.CLAMP_TO_EDGE),this.glTexture=o}}}},{key:`bindTexture`,value:function(e){if(this.glTexture){var t=this.gl;t.activeTexture(t.TEXTURE0+e),t.bindTexture(t.TEXTURE_2D,this.glTexture)}}},{key:`getEntry`,value:function(e,t){var n=`${e}:${t}`;return this.atlas[n]||null}},{key:`invalidateNode`,value:function(e){var t=`${e}:`,n=z(this.cache.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.startsWith(t)&&(this.cache.delete(i),this.dirty=!0)}}catch(e){n.e(e)}finally{n.f()}var a=z(this.pending),o;try{for(a.s();!(o=a.n()).done;){var s=o.value;s.startsWith(t)&&this.pending.delete(s)}}catch(e){a.e(e)}finally{a.f()}}},{key:`restore`,value:function(){this.glTexture=null,this.dirty=!0}},{key:`clear`,value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:`kill`,value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:`deleteGLTexture`,value:function(){this.glTexture&&=(this.gl.deleteTexture(this.glTexture),null)}}])}(),ms=function(){function e(t){H(this,e),B(this,`buckets`,new Map),B(this,`keyDepth`,new Map);var n=z(t),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;this.buckets.set(i,new Set)}}catch(e){n.e(e)}finally{n.f()}}return U(e,[{key:`has`,value:function(e){return this.keyDepth.has(e)}},{key:`getBucket`,value:function(e){return this.buckets.get(e)}},{key:`set`,value:function(e,t){var n,r=this.keyDepth.get(e);if(r!==t){var i=this.buckets.get(t);if(!i)throw Error(`Sigma: "${t}" is not a declared depth layer`);r!==void 0&&((n=this.buckets.get(r))==null||n.delete(e)),i.add(e),this.keyDepth.set(e,t)}}},{key:`remove`,value:function(e){var t=this.keyDepth.get(e);t!==void 0&&(this.buckets.get(t).delete(e),this.keyDepth.delete(e))}},{key:`clearAll`,value:function(){var e=z(this.buckets.values()),t;try{for(e.s();!(t=e.n()).done;)t.value.clear()}catch(t){e.e(t)}finally{e.f()}this.keyDepth.clear()}},{key:`getSorted`,value:function(e,t){var n=this.buckets.get(e);return!n||n.size===0?[]:K(n).sort(function(e,n){return t(e)-t(n)})}}])}(),hs=function(e){function t(e,n){return H(this,t),W(this,t,[e,2,n])}return G(t,e),U(t,[{key:`updateNode`,value:function(e,t,n,r,i,a,o,s){var c=this.indexMap.get(e);if(c===void 0)throw Error(`Node "${e}" not allocated in NodeDataTexture`);var l=R(qt(s),4),u=l[0],d=l[1],f=l[2],p=l[3],m=c*2*4;this.data[m]=t,this.data[m+1]=n,this.data[m+2]=r,this.data[m+3]=i,this.data[m+4]=a,this.data[m+5]=o,this.data[m+6]=u*65536+d*256+f,this.data[m+7]=p/255,this.markDirty(c)}}])}(Ti),gs=1024,_s=1.5,vs=4096,ys=function(){function e(t,n){if(H(this,e),B(this,`texture`,null),B(this,`framebuffer`,null),!t.getExtension(`EXT_color_buffer_float`))throw Error(`sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.`);this.gl=t,this.channels=n.channels,this.capacity=this.roundUpToPowerOfTwo(n.initialCapacity??gs);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return U(e,[{key:`roundUpToPowerOfTwo`,value:function(e){return 2**Math.ceil(Math.log2(Math.max(1,e)))}},{key:`computeDimensions`,value:function(e){var t=Math.min(e,vs);return{width:t,height:Math.ceil(e/t)}}},{key:`create`,value:function(){var e=this.gl,t=this.channels===1?e.R32F:e.RGBA32F,n=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,t,this.textureWidth,this.textureHeight,0,n,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw Error(`sigma: float framebuffer for frame-pass placement is incomplete.`);e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:`ensureCapacity`,value:function(e){if(!(e<=this.capacity)){var t=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*_s));var n=this.computeDimensions(this.capacity);this.textureWidth=n.width,this.textureHeight=n.height,this.texture&&t.deleteTexture(this.texture),this.framebuffer&&t.deleteFramebuffer(this.framebuffer),this.create()}}},{key:`bindAsRenderTarget`,value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:`bind`,value:function(e){var t=this.gl;t.activeTexture(t.TEXTURE0+e),t.bindTexture(t.TEXTURE_2D,this.texture)}},{key:`getTexture`,value:function(){return this.texture}},{key:`getTextureWidth`,value:function(){return this.textureWidth}},{key:`getTextureHeight`,value:function(){return this.textureHeight}},{key:`restore`,value:function(){this.gl.getExtension(`EXT_color_buffer_float`),this.create()}},{key:`kill`,value:function(){var e=this.gl;this.texture&&=(e.deleteTexture(this.texture),null),this.framebuffer&&=(e.deleteFramebuffer(this.framebuffer),null)}}])}(),bs=function(e){function t(e,n){return H(this,t),W(this,t,[e,2,n])}return G(t,e),U(t,[{key:`updateEdge`,value:function(e,t,n,r,i,a){var o=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,s=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,c=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,l=this.indexMap.get(e);if(l===void 0)throw Error(`Edge "${e}" not allocated in EdgeDataTexture`);var u=l*this.TEXELS_PER_ITEM*4;this.data[u+0]=t,this.data[u+1]=n,this.data[u+2]=r,this.data[u+3]=0,this.data[u+4]=i,this.data[u+5]=a,this.data[u+6]=o,this.data[u+7]=(s&15)<<4|c&15,this.markDirty(l)}}])}(Ti);function xs(e,t){if(e==null)return{};var n={};for(var r in e)if({}.hasOwnProperty.call(e,r)){if(t.indexOf(r)!==-1)continue;n[r]=e[r]}return n}function Ss(e,t){if(e==null)return{};var n,r,i=xs(e,t);if(Object.getOwnPropertySymbols){var a=Object.getOwnPropertySymbols(e);for(r=0;r<a.length;r++)n=a[r],t.indexOf(n)===-1&&{}.propertyIsEnumerable.call(e,n)&&(i[n]=e[n])}return i}var Cs=[`factor`],ws=[`factor`],Ts=1.5,Es={x:.5,y:.5,angle:0,ratio:1},Ds=function(e){function t(){var e;H(this,t);for(var n=arguments.length,r=Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=W(this,t,[].concat(r)),B(e,`minRatio`,null),B(e,`maxRatio`,null),B(e,`enabled`,!0),B(e,`enabledZooming`,!0),B(e,`enabledPanning`,!0),B(e,`enabledRotation`,!0),B(e,`constrainState`,null),B(e,`state`,V({},Es)),B(e,`previousState`,V({},Es)),B(e,`nextFrame`,null),B(e,`currentAnimationFrom`,null),B(e,`currentAnimationTo`,null),B(e,`animationCallback`,null),e}return G(t,e),U(t,[{key:`x`,get:function(){return this.state.x}},{key:`y`,get:function(){return this.state.y}},{key:`angle`,get:function(){return this.state.angle}},{key:`ratio`,get:function(){return this.state.ratio}},{key:`getState`,value:function(){return V({},this.state)}},{key:`getPreviousState`,value:function(){return V({},this.previousState)}},{key:`getBoundedRatio`,value:function(e){var t=e;return typeof this.minRatio==`number`&&(t=Math.max(t,this.minRatio)),typeof this.maxRatio==`number`&&(t=Math.min(t,this.maxRatio)),t}},{key:`validateState`,value:function(e){var t=this.getState();return this.enabledPanning&&typeof e.x==`number`&&(t.x=e.x),this.enabledPanning&&typeof e.y==`number`&&(t.y=e.y),this.enabledZooming&&typeof e.ratio==`number`&&(t.ratio=this.getBoundedRatio(e.ratio)),this.enabledRotation&&typeof e.angle==`number`&&(t.angle=e.angle),this.constrainState?this.constrainState(t):t}},{key:`isAnimating`,value:function(){return this.nextFrame!==null}},{key:`setState`,value:function(e){if(!this.enabled)return this;var t=this.validateState(e);return _r(this.state,t)||(this.previousState=this.state,this.state=t,this.emit(`updated`,this.getState())),this}},{key:`updateState`,value:function(e){return this.setState(e(this.getState())),this}},{key:`animate`,value:function(e,t){var n=this;return this.enabled?new Promise(function(r){return n.runAnimation(e,V(V({},xr),t),r)}):Promise.resolve()}},{key:`cancelAnimation`,value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:`zoomIn`,value:function(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=e.factor,n=t===void 0?Ts:t,r=Ss(e,Cs);return this.animate({ratio:this.ratio/n},r)}},{key:`zoomOut`,value:function(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=e.factor,n=t===void 0?Ts:t,r=Ss(e,ws);return this.animate({ratio:this.ratio*n},r)}},{key:`reset`,value:function(e){return this.animate(Es,e)}},{key:`runAnimation`,value:function(e,t,n){var r=this,i=Dn(t.easing),a=Date.now(),o=this.getState(),s=this.validateState(e),c=function(){if(!r.enabled)r.cancelAnimation();else{var e=t.duration>0?(Date.now()-a)/t.duration:1;if(e>=1)r.nextFrame=null,r.setState(s),r.resolveAnimation(),r.emitAnimationEnd(!0);else{var n=i(e);r.setState({x:o.x+(s.x-o.x)*n,y:o.y+(s.y-o.y)*n,angle:o.angle+(s.angle-o.angle)*n,ratio:o.ratio+(s.ratio-o.ratio)*n}),r.nextFrame=requestAnimationFrame(c)}}};this.cancelAnimation(),this.currentAnimationFrom=o,this.currentAnimationTo=s,this.animationCallback=n,this.emit(`animationStart`,{from:o,to:s}),c()}},{key:`resolveAnimation`,value:function(){var e=this.animationCallback;this.animationCallback=null,e&&e()}},{key:`emitAnimationEnd`,value:function(e){var t=this.currentAnimationFrom,n=this.currentAnimationTo;t&&n&&(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit(`animationEnd`,{from:t,to:n,completed:e}))}}],[{key:`from`,value:function(e){return new t().setState(e)}}])}(fr);function Os(e,t){var n=t.getBoundingClientRect();return{x:e.clientX-n.left,y:e.clientY-n.top}}function ks(e,t){var n=V(V({},Os(e,t)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0},original:e});return n}function As(e){var t=`x`in e?e:V(V({},e.touches[0]||e.previousTouches[0]),{},{original:e.original,sigmaDefaultPrevented:e.sigmaDefaultPrevented,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0,t.sigmaDefaultPrevented=!0}});return t}function js(e,t){var n=ks(e,t);return n.delta=Fs(e),n}var Ms=2;function Ns(e){for(var t=[],n=0,r=Math.min(e.length,Ms);n<r;n++)t.push(e[n]);return t}function Ps(e,t,n){var r={touches:Ns(e.touches).map(function(e){return Os(e,n)}),previousTouches:t.map(function(e){return Os(e,n)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){r.sigmaDefaultPrevented=!0},original:e};return r}function Fs(e){if(e.deltaY!==void 0)return e.deltaY*-3/360;if(e.detail!==void 0)return e.detail/-9;throw Error(`Captor: could not extract delta from event.`)}var Is=function(e){function t(e,n){var r;return H(this,t),r=W(this,t),r.container=e,r.renderer=n,r}return G(t,e),U(t)}(fr),Ls=[`doubleClickTimeout`,`doubleClickZoomingDuration`,`doubleClickZoomingRatio`,`dragTimeout`,`draggedEventsTolerance`,`enableCameraMouseRotation`,`gestureTarget`,`inertiaDuration`,`inertiaRatio`,`zoomDuration`,`zoomingRatio`].reduce(function(e,t){return V(V({},e),{},B({},t,kr[t]))},{});function Rs(e){return e instanceof PointerEvent&&e.pointerType===`touch`}var zs=function(e){function t(e,n){var r;return H(this,t),r=W(this,t,[e,n]),B(r,`enabled`,!0),B(r,`draggedEvents`,0),B(r,`downStartTime`,null),B(r,`lastMouseX`,null),B(r,`lastMouseY`,null),B(r,`isMouseDown`,!1),B(r,`isMoving`,!1),B(r,`isPanningStage`,!1),B(r,`movingTimeout`,null),B(r,`startCameraState`,null),B(r,`clicks`,0),B(r,`doubleClickTimeout`,null),B(r,`isRightMouseDown`,!1),B(r,`startRotationAngle`,null),B(r,`startCameraAngle`,null),B(r,`currentWheelDirection`,0),B(r,`lastWheelAnimationId`,0),B(r,`settings`,Ls),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener(`contextmenu`,r.handleRightClick,{capture:!1}),e.addEventListener(`pointerdown`,r.handleDown,{capture:!1}),e.addEventListener(`wheel`,r.handleWheel,{capture:!1,passive:!1}),e.addEventListener(`pointerleave`,r.handleLeave,{capture:!1}),e.addEventListener(`pointerenter`,r.handleEnter,{capture:!1}),document.addEventListener(`pointermove`,r.handleMove,{capture:!1}),document.addEventListener(`pointerup`,r.handleUp,{capture:!1}),r}return G(t,e),U(t,[{key:`kill`,value:function(){var e=this.container;e.removeEventListener(`contextmenu`,this.handleRightClick),e.removeEventListener(`pointerdown`,this.handleDown),e.removeEventListener(`wheel`,this.handleWheel),e.removeEventListener(`pointerleave`,this.handleLeave),e.removeEventListener(`pointerenter`,this.handleEnter),document.removeEventListener(`pointermove`,this.handleMove),document.removeEventListener(`pointerup`,this.handleUp)}},{key:`handleClick`,value:function(e){var t=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout==`number`&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(e);setTimeout(function(){t.clicks=0,t.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit(`click`,ks(e,this.container))}}},{key:`handleRightClick`,value:function(e){this.enabled&&(this.settings.enableCameraMouseRotation&&e.preventDefault(),this.emit(`rightClick`,ks(e,this.container)))}},{key:`handleDoubleClick`,value:function(e){if(this.enabled){e.preventDefault(),e.stopPropagation();var t=ks(e,this.container);if(this.emit(`doubleClick`,t),!t.sigmaDefaultPrevented){var n=this.renderer.getCamera(),r=n.getBoundedRatio(n.getState().ratio/this.settings.doubleClickZoomingRatio);n.animate(this.renderer.getViewportZoomedState(Os(e,this.container),r),{easing:`quadraticInOut`,duration:this.settings.doubleClickZoomingDuration})}}}},{key:`handleDown`,value:function(e){if(this.enabled&&!Rs(e)){if(e.button===0){this.startCameraState=this.renderer.getCamera().getState();var t=Os(e,this.container),n=t.x,r=t.y;this.lastMouseX=n,this.lastMouseY=r,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(e.button===2&&this.settings.enableCameraMouseRotation){var i=Os(e,this.container),a=i.x,o=i.y,s=this.container.offsetWidth/2,c=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(o-c,a-s),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit(`mousedown`,ks(e,this.container))}}},{key:`handleUp`,value:function(e){var t=this;if(this.enabled&&!Rs(e)&&(this.isMouseDown||this.isRightMouseDown)){if(this.isRightMouseDown)this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit(`mouseup`,ks(e,this.container));else{var n=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout==`number`&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var r=Os(e,this.container),i=r.x,a=r.y,o=n.getState(),s=n.getPreviousState();this.isMoving?n.animate({x:o.x+this.settings.inertiaRatio*(o.x-s.x),y:o.y+this.settings.inertiaRatio*(o.y-s.y)},{duration:this.settings.inertiaDuration,easing:`quadraticOut`}):(this.lastMouseX!==i||this.lastMouseY!==a)&&n.setState({x:o.x,y:o.y}),this.isMoving=!1,setTimeout(function(){var e=t.draggedEvents>0;t.draggedEvents=0;var n=t.renderer.getSetting(`hideEdgesOnMove`)||t.renderer.getSetting(`hideLabelsOnMove`);e&&n&&t.renderer.refresh()},0),this.emit(`mouseup`,ks(e,this.container)),(e.target===this.container||e.composedPath()[0]===this.container)&&this.handleClick(e)}}}},{key:`handleMove`,value:function(e){var t=this;if(this.enabled&&!Rs(e)){var n=ks(e,this.container);if(this.emit(`mousemovebody`,n),(e.target===this.container||e.composedPath()[0]===this.container)&&this.emit(`mousemove`,n),this.isMouseDown&&this.draggedEvents++,!n.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout==`number`&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){t.movingTimeout=null,t.isMoving=!1},this.settings.dragTimeout);var r=this.renderer.getCamera(),i=Os(e,this.container),a=i.x,o=i.y,s=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),c=this.renderer.viewportToFramedGraph({x:a,y:o}),l=s.x-c.x,u=s.y-c.y,d=r.getState(),f=d.x+l,p=d.y+u;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),r.setState({x:f,y:p}),this.lastMouseX=a,this.lastMouseY=o,e.preventDefault(),e.stopPropagation()}if(this.isRightMouseDown){var m=Os(e,this.container),h=m.x,g=m.y,_=this.container.offsetWidth/2,v=this.container.offsetHeight/2,y=Math.atan2(g-v,h-_)-this.startRotationAngle;this.renderer.getCamera().setState({angle:this.startCameraAngle+y}),e.preventDefault(),e.stopPropagation()}}}}},{key:`handleLeave`,value:function(e){Rs(e)||this.emit(`mouseleave`,ks(e,this.container))}},{key:`handleEnter`,value:function(e){Rs(e)||this.emit(`mouseenter`,ks(e,this.container))}},{key:`handleWheel`,value:function(e){var t=this,n=this.renderer.getCamera();if(this.enabled&&n.enabledZooming){var r=js(e,this.container);if(this.emit(`wheel`,r),!r.sigmaDefaultPrevented){var i=this.settings.gestureTarget;if(i!==`page`){if(i===`shared`&&!e.ctrlKey&&!e.metaKey)this.renderer._showGestureHint(`wheel`);else{var a=Fs(e);if(a){e.preventDefault(),e.stopPropagation();var o=n.getState().ratio,s=a>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,c=n.getBoundedRatio(o*s),l=a>0?1:-1,u=Date.now();if(o!==c&&!(this.currentWheelDirection===l&&this.lastWheelTriggerTime&&u-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var d=++this.lastWheelAnimationId;n.animate(this.renderer.getViewportZoomedState(Os(e,this.container),c),{easing:`quadraticOut`,duration:this.settings.zoomDuration}).then(function(){t.lastWheelAnimationId===d&&(t.currentWheelDirection=0)}),this.currentWheelDirection=l,this.lastWheelTriggerTime=u}}}}}}}},{key:`setSettings`,value:function(e){this.settings=e}}])}(Is),Bs=[`dragTimeout`,`gestureTarget`,`inertiaDuration`,`inertiaRatio`,`doubleClickTimeout`,`doubleClickZoomingRatio`,`doubleClickZoomingDuration`,`tapMoveTolerance`].reduce(function(e,t){return V(V({},e),{},B({},t,kr[t]))},{}),Vs=function(e){function t(e,n){var r;return H(this,t),r=W(this,t,[e,n]),B(r,`enabled`,!0),B(r,`isMoving`,!1),B(r,`hasMoved`,!1),B(r,`isPanningStage`,!1),B(r,`isZoomingStage`,!1),B(r,`touchMode`,0),B(r,`startTouchesPositions`,[]),B(r,`lastTouches`,[]),B(r,`lastTap`,null),B(r,`settings`,Bs),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener(`touchstart`,r.handleStart,{capture:!1}),e.addEventListener(`touchcancel`,r.handleLeave,{capture:!1}),document.addEventListener(`touchend`,r.handleLeave,{capture:!1,passive:!1}),document.addEventListener(`touchmove`,r.handleMove,{capture:!1,passive:!1}),r}return G(t,e),U(t,[{key:`kill`,value:function(){var e=this.container;e.removeEventListener(`touchstart`,this.handleStart),e.removeEventListener(`touchcancel`,this.handleLeave),document.removeEventListener(`touchend`,this.handleLeave),document.removeEventListener(`touchmove`,this.handleMove)}},{key:`getDimensions`,value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:`doesCapture`,value:function(e){var t=this.settings.gestureTarget;return t===`graph`||t!==`page`&&e>=2}},{key:`syncStageFlags`,value:function(){var e=this.touchMode===1&&this.hasMoved,t=this.touchMode===2;e!==this.isPanningStage&&(this.isPanningStage=e,this.renderer._setPanning(e)),t!==this.isZoomingStage&&(this.isZoomingStage=t,this.renderer._setZooming(t))}},{key:`handleStart`,value:function(e){var t=this;if(this.enabled){var n=Ns(e.touches);if(this.touchMode=n.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=n.map(function(e){return Os(e,t.container)}),this.touchMode===2){var r=R(this.startTouchesPositions,2),i=r[0],a=i.x,o=i.y,s=r[1],c=s.x,l=s.y;this.startTouchesAngle=Math.atan2(l-o,c-a),this.startTouchesDistance=Math.sqrt((c-a)**2+(l-o)**2)}this.syncStageFlags(),this.emit(`touchdown`,Ps(e,this.lastTouches,this.container)),this.lastTouches=n,this.lastTouchesPositions=this.startTouchesPositions,e.cancelable&&(this.doesCapture(e.touches.length)||this.renderer._hasNodeDrag())&&e.preventDefault()}}},{key:`handleLeave`,value:function(e){if(this.enabled&&this.startTouchesPositions.length){switch(e.cancelable&&this.doesCapture(this.touchMode)&&e.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(e.touches.length===1){this.handleStart(e);break}case 1:if(this.isMoving){var t=this.renderer.getCamera(),n=t.getState(),r=t.getPreviousState();t.animate({x:n.x+this.settings.inertiaRatio*(n.x-r.x),y:n.y+this.settings.inertiaRatio*(n.y-r.y)},{duration:this.settings.inertiaDuration,easing:`quadraticOut`})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0}if(this.syncStageFlags(),this.emit(`touchup`,Ps(e,this.lastTouches,this.container)),!e.touches.length){var i=Os(this.lastTouches[0],this.container),a=this.startTouchesPositions[0],o=(i.x-a.x)**2+(i.y-a.y)**2;if(!e.touches.length&&o<this.settings.tapMoveTolerance**2){if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var s=Ps(e,this.lastTouches,this.container);if(this.emit(`doubletap`,s),this.lastTap=null,!s.sigmaDefaultPrevented&&this.settings.gestureTarget!==`page`){var c=this.renderer.getCamera(),l=c.getBoundedRatio(c.getState().ratio/this.settings.doubleClickZoomingRatio);c.animate(this.renderer.getViewportZoomedState(i,l),{easing:`quadraticInOut`,duration:this.settings.doubleClickZoomingDuration})}}else{var u=Ps(e,this.lastTouches,this.container);this.emit(`tap`,u),this.lastTap={time:Date.now(),position:u.touches[0]||u.previousTouches[0]}}}}this.lastTouches=Ns(e.touches),this.startTouchesPositions=[]}}},{key:`handleMove`,value:function(e){var t=this;if(this.enabled&&this.startTouchesPositions.length){var n=this.doesCapture(e.touches.length);n&&e.preventDefault();var r=Ns(e.touches),i=r.map(function(e){return Os(e,t.container)}),a=this.lastTouches;this.lastTouches=r,this.lastTouchesPositions=i;var o=Ps(e,a,this.container);if(this.emit(`touchmove`,o),!o.sigmaDefaultPrevented&&(this.hasMoved||=i.some(function(e,n){var r=t.startTouchesPositions[n];return r&&(e.x!==r.x||e.y!==r.y)}),this.hasMoved)){if(!n)this.settings.gestureTarget===`shared`&&this.renderer._showGestureHint(`touch`);else{this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){t.isMoving=!1},this.settings.dragTimeout);var s=this.renderer.getCamera(),c=this.startCameraState,l=this.renderer.getSetting(`stagePadding`);switch(this.touchMode){case 1:var u=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),d=u.x,f=u.y,p=this.renderer.viewportToFramedGraph(i[0]),m=p.x,h=p.y;s.setState({x:c.x+d-m,y:c.y+f-h});break;case 2:var g={x:.5,y:.5,angle:0,ratio:1},_=i[0],v=_.x,y=_.y,b=i[1],x=b.x,S=b.y,C=Math.atan2(S-y,x-v)-this.startTouchesAngle,w=Math.hypot(S-y,x-v)/this.startTouchesDistance,T=s.getBoundedRatio(c.ratio/w);g.ratio=T,g.angle=c.angle+C;var E=this.getDimensions(),D=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:c}),O=Math.min(E.width,E.height)-2*l,k=O/E.width,A=O/E.height,j=T/O,M=v-O/2/k,N=y-O/2/A,P=kt({x:M,y:N},g.angle);M=P.x,N=P.y,g.x=D.x-M*j,g.y=D.y+N*j,s.setState(g)}}}}}},{key:`setSettings`,value:function(e){this.settings=e}}])}(Is),Hs=function(){function e(t,n,r,i){H(this,e),B(this,`pendingNode`,null),B(this,`session`,null),this.graph=t,this.viewportToGraph=n,this.setNodesState=r,this.emit=i}return U(e,[{key:`start`,value:function(e,t,n,r,i){var a=n(e),o=!1;if(this.emit(`nodeDragStart`,{node:e,allDraggedNodes:a,event:t,preventSigmaDefault:function(){o=!0}}),o)return!1;var s=new Map,c=z(a),l;try{for(c.s();!(l=c.n()).done;){var u=l.value;s.set(u,{x:this.graph.getNodeAttribute(u,r),y:this.graph.getNodeAttribute(u,i)})}}catch(e){c.e(e)}finally{c.f()}return this.session={node:e,allNodes:a,startPosition:this.viewportToGraph(t),startNodePositions:s,xAttr:r,yAttr:i},this.setNodesState(a,{isDragged:!0}),!0}},{key:`applyMove`,value:function(e,t){var n=this.session,r=n.allNodes,i=n.startNodePositions,a=n.startPosition,o=n.xAttr,s=n.yAttr,c=this.viewportToGraph(e),l={x:c.x-a.x,y:c.y-a.y},u=z(r),d;try{for(u.s();!(d=u.n()).done;){var f=d.value,p=i.get(f);if(p&&this.graph.hasNode(f)){var m={x:p.x+l.x,y:p.y+l.y};t?this.graph.mergeNodeAttributes(f,t(m,f)):(this.graph.setNodeAttribute(f,o,m.x),this.graph.setNodeAttribute(f,s,m.y))}}}catch(e){u.e(e)}finally{u.f()}}},{key:`end`,value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,t=e.node,n=e.allNodes;return this.setNodesState(n,{isDragged:!1}),this.session=null,{node:t,allNodes:n}}},{key:`removeNode`,value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(t){return t!==e}),this.session.startNodePositions.delete(e)))}},{key:`clear`,value:function(){this.pendingNode=null,this.session=null}}])}();function Us(e,t){return e<t?`${e}\x00${t}`:`${t}\x00${e}`}var Ws=function(){function e(t,n){H(this,e),B(this,`groups`,new Map),B(this,`edgeToGroupKey`,new Map),this.graph=t,this.onGroupChanged=n}return U(e,[{key:`getGroupKey`,value:function(e){return Us(this.graph.source(e),this.graph.target(e))}},{key:`sortGroup`,value:function(e,t){var n=this,r=t.split(`\0`)[0];e.sort(function(e,t){return(n.graph.source(e)===r||!n.graph.isDirected(e)?0:1)-(n.graph.source(t)===r||!n.graph.isDirected(t)?0:1)})}},{key:`register`,value:function(e){var t=this.getGroupKey(e),n=this.groups.get(t);n||(n=[],this.groups.set(t,n)),n.includes(e)||n.push(e),this.edgeToGroupKey.set(e,t),n.length>1&&this.sortGroup(n,t),this.onGroupChanged(n,n.length)}},{key:`unregister`,value:function(e){var t=this.edgeToGroupKey.get(e);if(t){this.edgeToGroupKey.delete(e);var n=this.groups.get(t);if(n){var r=n.indexOf(e);r!==-1&&n.splice(r,1),n.length===0?this.groups.delete(t):this.onGroupChanged(n,n.length)}}}},{key:`getGroup`,value:function(e){var t=this.edgeToGroupKey.get(e);return t?this.groups.get(t)??[]:[]}},{key:`getSiblings`,value:function(e){return this.getGroup(e).filter(function(t){return t!==e})}},{key:`rebuild`,value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(t,n,r,i){var a=Us(r,i),o=e.groups.get(a);o||(o=[],e.groups.set(a,o)),o.push(t),e.edgeToGroupKey.set(t,a)});var t=z(this.groups),n;try{for(t.s();!(n=t.n()).done;){var r=R(n.value,2),i=r[0],a=r[1];a.length>1&&this.sortGroup(a,i),this.onGroupChanged(a,a.length)}}catch(e){t.e(e)}finally{t.f()}}},{key:`clear`,value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])}();function Gs(e,t){if(e===!1||e===`extend`||e===`separate`)return e;var n=e[t];return n===void 0?e.default??!1:n}function Ks(e){return e===!1?!1:e===`extend`||e===`separate`||Object.values(e).some(function(e){return e===`extend`||e===`separate`})}function qs(e){return e===`separate`?!0:e===!1||e===`extend`?!1:e.default===`separate`||Object.values(e).includes(`separate`)}var Js={node:{parent:null,eventSuffix:`Node`,payloadKey:`node`,isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(e,t,n){return e.setNodeState(t,{isHovered:n})},getCursor:function(e,t){return e.nodeDataCache[t]?.cursor},isHitValid:function(e,t){return e.nodeDataCache[t]?.visibility!==`hidden`}},edge:{parent:null,eventSuffix:`Edge`,payloadKey:`edge`,isEnabled:function(e){return!!e.settings.enableEdgeEvents},writesPickingThisFrame:function(e){return!!e.settings.enableEdgeEvents},setHover:function(e,t,n){return e.setEdgeState(t,{isHovered:n})},getCursor:function(e,t){return e.edgeDataCache[t]?.cursor}},nodeLabel:{parent:`node`,eventSuffix:`NodeLabel`,payloadKey:`node`,isEnabled:function(e){return qs(e.settings.nodeLabelEvents)},writesPickingThisFrame:function(e){return Ks(e.settings.nodeLabelEvents)},setHover:function(e,t,n){return e.setNodeState(t,{isLabelHovered:n})},getCursor:function(e,t){return e.nodeDataCache[t]?.labelCursor},resolveForVerb:function(e,t,n){var r=Gs(n.settings.nodeLabelEvents,t);return r===!1?null:r===`extend`?{kind:`node`,key:e.key}:e}},edgeLabel:{parent:`edge`,eventSuffix:`EdgeLabel`,payloadKey:`edge`,isEnabled:function(e){return qs(e.settings.edgeLabelEvents)},writesPickingThisFrame:function(e){return Ks(e.settings.edgeLabelEvents)},setHover:function(e,t,n){return e.setEdgeState(t,{isLabelHovered:n})},getCursor:function(e,t){return e.edgeDataCache[t]?.labelCursor},resolveForVerb:function(e,t,n){var r=Gs(n.settings.edgeLabelEvents,t);return r===!1?null:r===`extend`?{kind:`edge`,key:e.key}:e}}},Ys=[`node`,`edge`,`nodeLabel`,`edgeLabel`];function Xs(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function Zs(e,t,n){return e.idsByKind[t].get(n)??0}function Qs(e,t){var n=z(Ys),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;if(i===t||Js[i].parent===t){var a=z(e.idsByKind[i].values()),o;try{for(a.s();!(o=a.n()).done;){var s=o.value;e.lookup[s]=null}}catch(e){a.e(e)}finally{a.f()}e.idsByKind[i]=new Map}}}catch(e){n.e(e)}finally{n.f()}var c=1,l=z(Ys),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(d===t)break;c+=e.idsByKind[d].size}}catch(e){l.e(e)}finally{l.f()}e.nextId=c}function $s(e,t,n){var r=e.nextId++;return e.idsByKind[t].set(n,r),e.lookup[r]={kind:t,key:n},r}function ec(e,t){var n=z(Ys),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;if(Js[i].parent!==null){var a=z(e.idsByKind[i].values()),o;try{for(a.s();!(o=a.n()).done;){var s=o.value;e.lookup[s]=null}}catch(e){a.e(e)}finally{a.f()}e.idsByKind[i]=new Map}}}catch(e){n.e(e)}finally{n.f()}e.nextId=1;var c=z(Ys),l;try{for(c.s();!(l=c.n()).done;){var u=l.value;if(Js[u].parent===null){var d=z(e.idsByKind[u].values()),f;try{for(d.s();!(f=d.n()).done;){var p=f.value;p>=e.nextId&&(e.nextId=p+1)}}catch(e){d.e(e)}finally{d.f()}}}}catch(e){c.e(e)}finally{c.f()}var m=z(Ys),h;try{for(m.s();!(h=m.n()).done;){var g=h.value,_=Js[g];if(_.parent!==null&&_.isEnabled(t)){var v=z(e.idsByKind[_.parent].keys()),y;try{for(v.s();!(y=v.n()).done;){var b=y.value;e.idsByKind[g].set(b,e.nextId),e.lookup[e.nextId]={kind:g,key:b},e.nextId++}}catch(e){v.e(e)}finally{v.f()}}}}catch(e){m.e(e)}finally{m.f()}}function tc(e,t){var n=z(Ys),r;try{for(n.s();!(r=n.n()).done;){var i=r.value,a=e[i],o=t[i];if(a!==o){if(a.size!==o.size)return!1;var s=z(a),c;try{for(s.s();!(c=s.n()).done;){var l=R(c.value,2),u=l[0],d=l[1];if(o.get(u)!==d)return!1}}catch(e){s.e(e)}finally{s.f()}}}}catch(e){n.e(e)}finally{n.f()}return!0}function nc(e,t,n){Js[t.kind].setHover(e,t.key,n)}function rc(e,t){return Js[t.kind].getCursor(e,t.key)}function ic(e,t){return`${t}${Js[e].eventSuffix}`}function ac(e,t){return V(V({},t),{},B({},Js[e.kind].payloadKey,e.key))}function oc(e,t,n){var r=Js[t.kind].resolveForVerb;return r?r(t,n,e):t}function sc(e,t){var n=Js[t.kind].isHitValid;return!n||n(e,t.key)}function cc(e){return Ys.filter(function(t){return t===e||Js[t].parent===e})}function lc(e,t,n){return t&&=oc(e,t,n),t&&!sc(e,t)&&(t=null),t}function uc(e,t,n){return lc(e,n===`wheel`?e.stateManager.hovered:e.getHitAtPosition(t),n)}function dc(e,t){return!e||!t?e===t:e.kind===t.kind&&e.key===t.key}function fc(e,t,n){var r={event:n,preventSigmaDefault:function(){return n.preventSigmaDefault()}},i=e.dragManager.session,a=i?{kind:`node`,key:i.node}:lc(e,t,`enter`),o=e.stateManager,s=o.hovered;dc(s,a)||(s&&(nc(e,s,!1),e.emit(ic(s.kind,`leave`),ac(s,r))),o.setHovered(a),a&&(nc(e,a,!0),e.emit(ic(a.kind,`enter`),ac(a,r))),e.updateContainerCursor())}function pc(e,t,n,r){r.handleResize=function(){return e.scheduleRefresh()},window.addEventListener(`resize`,r.handleResize),r.handleMove=function(t){e.hoverResolver.pointerMoved(As(t))},r.handleMoveBody=function(t){var n=As(t),r=e.dragManager;if(r.pendingNode&&!r.session){var i=e.nodeStyleAnalysis,a=i.xAttribute,o=i.yAttribute,s=e.settings;r.start(r.pendingNode,n,s.getDraggedNodes,a||`x`,o||`y`),r.pendingNode=null}r.session&&(r.applyMove(n,e.settings.dragPositionToAttributes),e.emit(`nodeDrag`,{node:r.session.node,allDraggedNodes:r.session.allNodes,event:n}),n.preventSigmaDefault()),e.emit(`moveBody`,{event:n,preventSigmaDefault:function(){return n.preventSigmaDefault()}})},r.handleLeave=function(t){var n=As(t),r={event:n,preventSigmaDefault:function(){return n.preventSigmaDefault()}};e.hoverResolver.pointerLeft(),fc(e,null,n),e.emit(`leaveStage`,r)},r.handleEnter=function(t){var n=As(t);e.emit(`enterStage`,{event:n,preventSigmaDefault:function(){return n.preventSigmaDefault()}})};var i=function(t){return function(n){var r=As(n),i={event:r,preventSigmaDefault:function(){return r.preventSigmaDefault()}},a=uc(e,r,t);a?e.emit(ic(a.kind,t),ac(a,i)):e.emit(`${t}Stage`,i)}};r.handleClick=i(`click`),r.handleRightClick=i(`rightClick`),r.handleDoubleClick=i(`doubleClick`),r.handleWheel=i(`wheel`),r.handleDown=function(t){var n=As(t),r={event:n,preventSigmaDefault:function(){return n.preventSigmaDefault()}},i=uc(e,n,`down`);i?(i.kind===`node`&&e.settings.enableNodeDrag&&(e.dragManager.pendingNode=i.key),e.emit(ic(i.kind,`down`),ac(i,r))):e.emit(`downStage`,r)},r.handleUp=function(t){var n=As(t),r={event:n,preventSigmaDefault:function(){return n.preventSigmaDefault()}},i=e.dragManager.end();i&&e.emit(`nodeDragEnd`,V({node:i.node,allDraggedNodes:i.allNodes},r));var a=uc(e,n,`up`);a?e.emit(ic(a.kind,`up`),ac(a,r)):e.emit(`upStage`,r)},t.on(`mousemove`,r.handleMove),t.on(`mousemovebody`,r.handleMoveBody),t.on(`click`,r.handleClick),t.on(`rightClick`,r.handleRightClick),t.on(`doubleClick`,r.handleDoubleClick),t.on(`wheel`,r.handleWheel),t.on(`mousedown`,r.handleDown),t.on(`mouseup`,r.handleUp),t.on(`mouseleave`,r.handleLeave),t.on(`mouseenter`,r.handleEnter),n.on(`touchdown`,r.handleDown),n.on(`touchdown`,r.handleMove),n.on(`touchup`,r.handleUp),n.on(`touchmove`,r.handleMove),n.on(`tap`,r.handleClick),n.on(`doubletap`,r.handleDoubleClick),n.on(`touchmove`,r.handleMoveBody)}function mc(e,t){var n=e.graph,r=new Set([`x`,`y`,`zIndex`,`type`]);t.eachNodeAttributesUpdatedGraphUpdate=function(t){var i=t.hints?.attributes,a=!i||i.some(function(e){return r.has(e)});e.refresh({partialGraph:{nodes:n.nodes()},skipIndexation:!a,schedule:!0})},t.eachEdgeAttributesUpdatedGraphUpdate=function(t){var r=t.hints?.attributes,i=r&&[`zIndex`,`type`].some(function(e){return r?.includes(e)});e.refresh({partialGraph:{edges:n.edges()},skipIndexation:!i,schedule:!0})},t.addNodeGraphUpdate=function(t){e.addNode(t.key),e.refresh({partialGraph:{nodes:[t.key]},skipIndexation:!1,schedule:!0})},t.updateNodeGraphUpdate=function(t){e.refresh({partialGraph:{nodes:[t.key]},skipIndexation:!1,schedule:!0})},t.dropNodeGraphUpdate=function(t){e.removeNode(t.key),e.refresh({schedule:!0})},t.addEdgeGraphUpdate=function(t){var n=t.key;e.edgeGroups.register(n),e.addEdge(n);var r=e.edgeGroups.getSiblings(n),i=z(r),a;try{for(i.s();!(a=i.n()).done;){var o=a.value;e.addEdge(o)}}catch(e){i.e(e)}finally{i.f()}e.refresh({partialGraph:{edges:[n].concat(K(r))},schedule:!0})},t.updateEdgeGraphUpdate=function(t){e.refresh({partialGraph:{edges:[t.key]},skipIndexation:!1,schedule:!0})},t.dropEdgeGraphUpdate=function(t){var n=t.key,r=e.edgeGroups.getSiblings(n);e.edgeGroups.unregister(n),e.removeEdge(n);var i=z(r),a;try{for(i.s();!(a=i.n()).done;){var o=a.value;e.addEdge(o)}}catch(e){i.e(e)}finally{i.f()}e.refresh({schedule:!0})},t.clearEdgesGraphUpdate=function(){e.clearEdgeState(),e.clearEdgeIndices(),e.refresh({schedule:!0})},t.clearGraphUpdate=function(){e.clearEdgeState(),e.clearNodeState(),e.clearEdgeIndices(),e.clearNodeIndices(),e.refresh({schedule:!0})},n.on(`nodeAdded`,t.addNodeGraphUpdate),n.on(`nodeDropped`,t.dropNodeGraphUpdate),n.on(`nodeAttributesUpdated`,t.updateNodeGraphUpdate),n.on(`eachNodeAttributesUpdated`,t.eachNodeAttributesUpdatedGraphUpdate),n.on(`edgeAdded`,t.addEdgeGraphUpdate),n.on(`edgeDropped`,t.dropEdgeGraphUpdate),n.on(`edgeAttributesUpdated`,t.updateEdgeGraphUpdate),n.on(`eachEdgeAttributesUpdated`,t.eachEdgeAttributesUpdatedGraphUpdate),n.on(`edgesCleared`,t.clearEdgesGraphUpdate),n.on(`cleared`,t.clearGraphUpdate)}function hc(e,t){e.removeListener(`nodeAdded`,t.addNodeGraphUpdate),e.removeListener(`nodeDropped`,t.dropNodeGraphUpdate),e.removeListener(`nodeAttributesUpdated`,t.updateNodeGraphUpdate),e.removeListener(`eachNodeAttributesUpdated`,t.eachNodeAttributesUpdatedGraphUpdate),e.removeListener(`edgeAdded`,t.addEdgeGraphUpdate),e.removeListener(`edgeDropped`,t.dropEdgeGraphUpdate),e.removeListener(`edgeAttributesUpdated`,t.updateEdgeGraphUpdate),e.removeListener(`eachEdgeAttributesUpdated`,t.eachEdgeAttributesUpdatedGraphUpdate),e.removeListener(`edgesCleared`,t.clearEdgesGraphUpdate),e.removeListener(`cleared`,t.clearGraphUpdate)}var gc={x:.5,y:.5,angle:0,ratio:1},_c=8,vc=.001;function yc(e){var t=e.coords,n=e.nodeData,r=e.dimensions,i=e.stagePadding,a=e.zoomToSizeRatioFunction,o=e.itemSizesReference,s=e.fitLabels,c=e.nodeLabelBox,l=Object.keys(t);if(!l.length)return e.extent;for(var u=a(1)||1,d=o===`positions`,f=r.width,p=r.height,m=e.extent,h=0;h<_c;h++){for(var g=Or(m),_=Mt(gc,r,{width:m.x[1]-m.x[0]||1,height:m.y[1]-m.y[0]||1},i),v=bc(_,g({x:0,y:0}),f,p),y=bc(_,g({x:1,y:0}),f,p),b=Math.hypot(y.x-v.x,y.y-v.y)||1,x=1/0,S=-1/0,C=1/0,w=-1/0,T=0,E=l.length;T<E;T++){var D=l[T],O=n[D],k=O.size/u*(d?b:1),A=-k,j=k,M=-k,N=k;if(s){var P=c(O,k);P&&(P.minX<A&&(A=P.minX),P.maxX>j&&(j=P.maxX),P.minY<M&&(M=P.minY),P.maxY>N&&(N=P.maxY))}var F=t[D],ee=F.x,te=F.y;x=Math.min(x,ee+A/b),S=Math.max(S,ee+j/b),C=Math.min(C,te-N/b),w=Math.max(w,te-M/b)}var I={x:[x,S],y:[C,w]},ne=Math.max(I.x[1]-I.x[0],I.y[1]-I.y[0])||1,re=Math.max(Math.abs(I.x[0]-m.x[0]),Math.abs(I.x[1]-m.x[1]),Math.abs(I.y[0]-m.y[0]),Math.abs(I.y[1]-m.y[1]));if(m=I,re/ne<vc)break}return m}function bc(e,t,n,r){var i=At(e,t);return{x:(1+i.x)*n/2,y:(1-i.y)*r/2}}var xc=typeof navigator<`u`&&/Mac|iP(hone|ad|od)/.test(navigator.platform),Sc=1500,Cc=`.sigma-gesture-hint {
position: absolute;
inset: 0;
display: flex;
align-items: center;
justify-content: center;
text-align: center;
padding: 1em;
background: #00000066;
color: #ffffff;
font-size: 1em;
pointer-events: none;
transition: opacity 0.1s;
}`;function wc(e){var t=Fr(`style`);t.textContent=e,document.head.appendChild(t);var n=(t.sheet?.cssRules.length??0)>0;return t.remove(),n}var Tc=null;function Ec(){return Tc===null&&(Tc=Cc,wc(`@scope {}`)&&(Tc=`@scope {
${Tc}
}`),wc(`@layer sigma-gesture-hint {}`)&&(Tc=`@layer sigma-gesture-hint {
${Tc}
}`)),Tc}var Dc=function(){function e(t){H(this,e),B(this,`hideTimeout`,null),this.styleElement=Fr(`style`),this.styleElement.textContent=Ec(),t.appendChild(this.styleElement),this.element=Fr(`div`,{opacity:`0`},{class:`sigma-gesture-hint`}),t.appendChild(this.element)}return U(e,[{key:`show`,value:function(e,t){var n=this,r=e===`touch`?t.sharedGestureTouchMessage:xc?t.sharedGestureAppleWheelMessage:t.sharedGestureWheelMessage;r&&(this.element.textContent=r,this.element.style.opacity=`1`,typeof this.hideTimeout==`number`&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){n.hideTimeout=null,n.element.style.opacity=`0`},Sc))}},{key:`kill`,value:function(){typeof this.hideTimeout==`number`&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])}(),Oc=function(){function e(t){H(this,e),B(this,`readBuffer`,null),B(this,`fence`,null),B(this,`result`,new Uint8Array(4)),B(this,`generation`,0),B(this,`readGeneration`,0),B(this,`lastEvent`,null),B(this,`active`,!1),B(this,`dirty`,!1),B(this,`rafId`,null),B(this,`killed`,!1),this.options=t}return U(e,[{key:`pointerMoved`,value:function(e){this.lastEvent=e,this.active=!0,this.options.isRenderPending()||this.request()}},{key:`pointerLeft`,value:function(){this.active=!1,this.dirty=!1}},{key:`frameRendered`,value:function(){this.request()}},{key:`invalidate`,value:function(){this.generation++}},{key:`request`,value:function(){!this.killed&&this.active&&this.lastEvent&&(this.fence?this.dirty=!0:this.startRead())}},{key:`startRead`,value:function(){var e=this.options,t=e.gl,n=e.getFrameBuffer,r=e.getPixelRatio,i=e.getDownSizingRatio;this.readGeneration=this.generation;var a=this.lastEvent,o=R(Pt(t,a.x,a.y,r(),i()),2),s=o[0],c=o[1];this.readBuffer||=t.createBuffer(),t.bindFramebuffer(t.FRAMEBUFFER,n()),t.bindBuffer(t.PIXEL_PACK_BUFFER,this.readBuffer),t.bufferData(t.PIXEL_PACK_BUFFER,4,t.STREAM_READ),t.readPixels(s,c,1,1,t.RGBA,t.UNSIGNED_BYTE,0),t.bindBuffer(t.PIXEL_PACK_BUFFER,null),t.bindFramebuffer(t.FRAMEBUFFER,null),this.fence=t.fenceSync(t.SYNC_GPU_COMMANDS_COMPLETE,0),t.flush(),this.schedulePoll(a)}},{key:`schedulePoll`,value:function(e){var t=this;this.rafId=requestAnimationFrame(function(){t.rafId=null,t.poll(e)})}},{key:`poll`,value:function(e){var t=this.options,n=t.gl,r=t.onIndex;if(!this.killed&&this.fence){var i=n.clientWaitSync(this.fence,0,0);if(i===n.TIMEOUT_EXPIRED)this.schedulePoll(e);else{if(n.deleteSync(this.fence),this.fence=null,i!==n.WAIT_FAILED&&this.readGeneration===this.generation){n.bindBuffer(n.PIXEL_PACK_BUFFER,this.readBuffer),n.getBufferSubData(n.PIXEL_PACK_BUFFER,0,this.result),n.bindBuffer(n.PIXEL_PACK_BUFFER,null);var a=R(this.result,4),o=a[0],s=a[1],c=a[2],l=a[3];this.active&&r(Yt(o,s,c,l),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}}},{key:`reset`,value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:`kill`,value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])}(),kc=function(){function e(t,n){H(this,e),this.key=t,this.size=n}return U(e,null,[{key:`compare`,value:function(e,t){return e.size>t.size?-1:e.size<t.size||e.key>t.key?1:-1}}])}(),Ac=function(){function e(){H(this,e),B(this,`width`,0),B(this,`height`,0),B(this,`cellSize`,0),B(this,`columns`,0),B(this,`rows`,0),B(this,`cells`,{})}return U(e,[{key:`resizeAndClear`,value:function(e,t){this.width=e.width,this.height=e.height,this.cellSize=t,this.columns=Math.ceil(e.width/t),this.rows=Math.ceil(e.height/t),this.cells={}}},{key:`getIndex`,value:function(e){var t=Math.floor(e.x/this.cellSize);return Math.floor(e.y/this.cellSize)*this.columns+t}},{key:`add`,value:function(e,t,n){var r=new kc(e,t),i=this.getIndex(n),a=this.cells[i];a||(a=[],this.cells[i]=a),a.push(r)}},{key:`organize`,value:function(){for(var e in this.cells)this.cells[e].sort(kc.compare)}},{key:`getLabelsToDisplay`,value:function(e,t,n){var r=this.cellSize*this.cellSize,i=r/e/e*t/r,a=Math.ceil(i),o=[];if(n)for(var s=Math.max(0,Math.floor(n.x1/this.cellSize)),c=Math.min(this.columns-1,Math.floor(n.x2/this.cellSize)),l=Math.max(0,Math.floor(n.y1/this.cellSize)),u=Math.min(this.rows-1,Math.floor(n.y2/this.cellSize)),d=l;d<=u;d++)for(var f=s;f<=c;f++){var p=d*this.columns+f,m=this.cells[p];if(m)for(var h=0;h<Math.min(a,m.length);h++)o.push(m[h].key)}else for(var g in this.cells)for(var _=this.cells[g],v=0;v<Math.min(a,_.length);v++)o.push(_[v].key);return o}}])}();function jc(e){var t=e.graph,n=e.hoveredNode,r=e.highlightedNodes,i=e.displayedNodeLabels,a=new Set,o=new Set(r);n&&o.add(n);var s=z(o),c;try{for(s.s();!(c=s.n()).done;){var l=c.value;t.hasNode(l)&&t.forEachEdge(l,function(e){a.add(e)})}}catch(e){s.e(e)}finally{s.f()}var u=z(i),d;try{var f=function(){var e=d.value;if(o.has(e))return 1;t.forEachEdge(e,function(t,n,r,o){var s=r===e?o:r;i.has(s)&&a.add(t)})};for(u.s();!(d=u.n()).done;)if(f())continue}catch(e){u.e(e)}finally{u.f()}return Array.from(a)}var Mc=150,Nc=50,Pc={both:0,node:1,label:2},Fc={over:0,above:1,below:2,auto:3},Ic=12,Lc=3,Rc=function(){function e(t){H(this,e),B(this,`labelGrid`,new Ac),B(this,`edgeAnchorGrid`,new Ac),B(this,`displayedNodeLabels`,new Set),B(this,`displayedEdgeLabels`,new Set),B(this,`edgeLabelCandidates`,[]),B(this,`renderedNodeLabels`,new Set),B(this,`labelSizeCache`,new Map),B(this,`framePassPoints`,new Float32Array),B(this,`labelsDirty`,!0),this.internals=t}return U(e,[{key:`resetFrame`,value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:`clearEdgeLabels`,value:function(){this.displayedEdgeLabels=new Set}},{key:`resetLabelGrid`,value:function(){this.labelGrid=new Ac,this.edgeAnchorGrid=new Ac}},{key:`processWebGLLabels`,value:function(e){for(var t,n=this.internals,r=n.labelProgram,i=n.primitives,a=n.nodeDataCache,o=(i==null||(t=i.nodes)==null||(t=t.label)==null||(t=t.font)==null?void 0:t.family)||`sans-serif`,s=new Map,c=0,l=e.length;c<l;c++){var u=a[e[c]];if(u.visibility!==`hidden`&&u.label){var d=u.labelFont||o,f=s.get(d);f?f.push(u.label):s.set(d,[u.label])}}var p=z(s),m;try{for(p.s();!(m=p.n()).done;){var h=R(m.value,2),g=h[0],_=h[1],v=Pr(g),y=v.family,b=v.weight,x=v.style,S=r.registerFont(y,b,x);r.ensureGlyphsReady(_,S)}}catch(e){p.e(e)}finally{p.f()}}},{key:`measureNodeLabel`,value:function(e){var t;if(!e.label)return{width:0,height:0,textHeight:0};var n=this.internals,r=n.labelProgram,i=n.primitives,a=e.labelSize??14,o=e.labelFont||(i==null||(t=i.nodes)==null||(t=t.label)==null||(t=t.font)==null?void 0:t.family)||`sans-serif`,s=`${e.label}|${a}|${o}`;if(this.labelSizeCache.has(s))return this.labelSizeCache.get(s);var c=Pr(o),l=c.family,u=c.weight,d=c.style,f=r.registerFont(l,u,d),p=r.measureLabel(e.label,a,f);return this.labelSizeCache.set(s,p),p}},{key:`nodeLabelBox`,value:function(e,t){var n;if(e.visibility===`hidden`||e.labelVisibility===`hidden`)return null;var r=this.measureNodeLabel(e),i=r.width,a=r.height,o=r.textHeight;if(!i)return null;var s=t+(((n=this.internals.primitives)==null||(n=n.nodes)==null||(n=n.label)==null?void 0:n.margin)??5),c=e.labelBackgroundColor?e.labelBackgroundPadding??3:0,l=i/2,u=a/2,d=l+c,f=u+c,p=o/2,m=0,h=0;switch(e.labelPosition??`right`){case`left`:m=-(s+l);break;case`above`:h=-(s+p);break;case`below`:h=s+p;break;case`over`:break;default:m=s+l}var g=e.labelAngle??0,_=kt({x:m,y:h},g),v=_.x,y=_.y,b=Math.abs(Math.cos(g)),x=Math.abs(Math.sin(g)),S=b*d+x*f,C=x*d+b*f;return{minX:v-S,maxX:v+S,minY:y-C,maxY:y+C}}},{key:`computeDisplayedNodeLabels`,value:function(){var e=this.internals.getCameraState(),t=this.internals.getDimensions(),n=t.width,r=t.height,i=this.internals.viewportToFramedGraph({x:-Mc,y:-Nc}),a=this.internals.viewportToFramedGraph({x:n+Mc,y:-Nc}),o=this.internals.viewportToFramedGraph({x:-Mc,y:r+Nc}),s=this.internals.viewportToFramedGraph({x:n+Mc,y:r+Nc}),c=Math.min(i.x,a.x,o.x,s.x),l=Math.max(i.x,a.x,o.x,s.x),u=Math.min(i.y,a.y,o.y,s.y),d=Math.max(i.y,a.y,o.y,s.y),f=Mt({x:.5,y:.5,ratio:1,angle:0},{width:n,height:r},this.internals.getGraphDimensions(),this.internals.getStagePadding()),p=function(e){var t=At(f,e);return{x:(1+t.x)*n/2,y:(1-t.y)*r/2}},m=p({x:c,y:u}),h=p({x:l,y:u}),g=p({x:c,y:d}),_=p({x:l,y:d}),v={x1:Math.min(m.x,h.x,g.x,_.x),y1:Math.min(m.y,h.y,g.y,_.y),x2:Math.max(m.x,h.x,g.x,_.x),y2:Math.max(m.y,h.y,g.y,_.y)},y=this.internals,b=y.settings,x=y.nodeDataCache,S=y.nodesWithForcedLabels,C=this.labelGrid.getLabelsToDisplay(e.ratio,b.labelDensity,v);mr(C,S);for(var w=0,T=C.length;w<T;w++){var E=C[w],D=x[E];if(!this.displayedNodeLabels.has(E)&&D.visibility!==`hidden`&&D.labelVisibility!==`hidden`&&D.label&&!(D.x<c||D.x>l||D.y<u||D.y>d)){var O=this.internals.framedGraphToViewport(D),k=O.x,A=O.y,j=this.internals.scaleSize(D.size);!Sr(D)&&j<b.labelRenderedSizeThreshold||k<-Mc-j||k>n+Mc+j||A<-Nc-j||A>r+Nc+j||this.displayedNodeLabels.add(E)}}}},{key:`buildFramePassPoints`,value:function(){var e=this.internals,t=e.nodeDataCache,n=e.nodeDataTexture;if(!n)return{data:this.framePassPoints,count:0};var r=this.displayedNodeLabels.size*3;this.framePassPoints.length<r&&(this.framePassPoints=new Float32Array(r));var i=this.framePassPoints,a=0,o=z(this.displayedNodeLabels),s;try{for(o.s();!(s=o.n()).done;){var c=s.value,l=t[c];if(l){var u=n.getIndex(c);u<0||(i[a*3]=u,i[a*3+1]=ii[l.labelPosition||Qn.labelPosition]??0,i[a*3+2]=l.labelAngle??0,a++)}}}catch(e){o.e(e)}finally{o.f()}return{data:i,count:a}}},{key:`renderWebGLLabels`,value:function(e,t){var n=this.internals,r=n.nodeDataCache,i=n.labelProgram,a=n.primitives,o=n.nodeDataTexture,s=[],c=z(this.displayedNodeLabels),l;try{for(c.s();!(l=c.n()).done;){var u=l.value;if(!this.renderedNodeLabels.has(u)){var d=r[u];t&&d.labelDepth!==t||(this.renderedNodeLabels.add(u),s.push(u))}}}catch(e){c.e(e)}finally{c.f()}if(s.length!==0){if(this.labelsDirty){for(var f,p,m=0,h=0,g=s.length;h<g;h++){var _=r[s[h]];m+=_.label.length}i.reallocate(m);for(var v=14,y=(a==null||(f=a.nodes)==null||(f=f.label)==null?void 0:f.margin)??5,b=Qn.labelPosition,x=(a==null||(p=a.nodes)==null||(p=p.label)==null||(p=p.font)==null?void 0:p.family)||`sans-serif`,S=new Map,C=0,w=0,T=s.length;w<T;w++){var E=s[w],D=r[E],O=D.labelFont||x,k=S.get(O);if(k===void 0){var A=Pr(O),j=A.family,M=A.weight,N=A.style;k=i.registerFont(j,M,N),S.set(O,k)}var P={text:D.label,x:D.x,y:D.y,size:D.labelSize??v,color:D.labelColor,nodeSize:D.size,margin:y,position:D.labelPosition??b,hidden:!1,forceLabel:Sr(D),type:`default`,zIndex:D.zIndex??0,parentType:`node`,parentKey:E,fontKey:k,labelAngle:D.labelAngle??0,nodeIndex:o.getIndex(E)},F=i.processLabel(E,C,P);C+=F}i.invalidateBuffers()}i.render(e)}}},{key:`renderBackdrops`,value:function(e,t){var n=this.internals,r=n.backdropProgram,i=n.nodeDataCache,a=n.nodesWithBackdrop,o=n.attachmentManager,s=n.pixelRatio,c=n.nodeDataTexture,l=[],u=z(a),d;try{for(u.s();!(d=u.n()).done;){var f=d.value,p=i[f];if(p&&p.visibility!==`hidden`&&!(t&&p.depth!==t)){var m=c?.getIndex(f)??-1;m<0||l.push({key:f,nodeIndex:m})}}}catch(e){u.e(e)}finally{u.f()}if(l.length!==0){r.reallocate(l.length);for(var h=0;h<l.length;h++){var g=l[h],_=g.key,v=g.nodeIndex,y=i[_],b=this.displayedNodeLabels.has(_),x=b?this.measureNodeLabel(y):{width:0,height:0,textHeight:0},S=x.textHeight,C=x.width,w=x.height,T=0,E=0;if(b&&y.labelAttachment&&o){var D=o.getEntry(_,y.labelAttachment);if(D){var O=y.labelAttachmentPlacement||`below`;if(O===`below`||O===`above`){var k=D.height/s;w+=k+2,C=Math.max(C,D.width/s),E=O===`below`?(k+2)/2:-(k+2)/2}else{var A=D.width/s;C+=A+2,w=Math.max(w,D.height/s),T=O===`right`?(A+2)/2:-(A+2)/2}}}var j=y.backdropColor?qt(y.backdropColor):[255,255,255,255],M=y.backdropShadowColor?qt(y.backdropShadowColor):[0,0,0,128],N=j.map(function(e){return e/255}),P=M.map(function(e){return e/255}),F=y.backdropShadowBlur??12,ee=y.backdropPadding??6,te=(y.backdropBorderColor?qt(y.backdropBorderColor):[0,0,0,0]).map(function(e){return e/255}),I=y.backdropBorderWidth??0,ne=y.backdropCornerRadius??0,re=y.backdropLabelPadding??-1,ie=re<0?ee:re,ae=Pc[y.backdropArea??`both`]??0,oe={key:_,nodeIndex:v,label:y.label,labelWidth:C,labelHeight:w,textHeight:S,type:`default`,position:y.labelPosition||Qn.labelPosition,labelAngle:y.labelAngle??0,backdropColor:N,backdropShadowColor:P,backdropShadowBlur:F,backdropPadding:ee,backdropBorderColor:te,backdropBorderWidth:I,backdropCornerRadius:ne,backdropLabelPadding:ie,backdropArea:ae,labelBoxOffset:[T,E]};r.processBackdrop(h,oe)}r.invalidateBuffers(),r.render(e)}}},{key:`renderLabelBackgrounds`,value:function(e,t){var n=this.internals,r=n.labelBackgroundProgram,i=n.nodeDataCache,a=n.nodeDataTexture,o=Js.nodeLabel.writesPickingThisFrame(this.internals),s=[],c=z(this.displayedNodeLabels),l;try{for(c.s();!(l=c.n()).done;){var u=l.value,d=i[u];d&&d.visibility!==`hidden`&&(t&&d.labelDepth!==t||(o||d.labelBackgroundColor)&&s.push(u))}}catch(e){c.e(e)}finally{c.f()}if(s.length!==0){r.reallocate(s.length);for(var f=0;f<s.length;f++){var p=s[f],m=i[p],h=a?.getIndex(p)??-1;if(!(h<0)){var g=this.measureNodeLabel(m),_=g.width,v=g.height,y=g.textHeight,b=Zs(this.internals.pickingState,`nodeLabel`,p)||Zs(this.internals.pickingState,`node`,p),x=m.labelBackgroundColor?Kt(m.labelBackgroundColor):Kt(`transparent`),S={nodeIndex:h,id:Jt(b),color:x,labelWidth:_,labelHeight:v,textHeight:y,positionMode:ii[m.labelPosition||Qn.labelPosition]??0,labelAngle:m.labelAngle??0,padding:m.labelBackgroundPadding??3};r.processLabelBackground(f,S)}}r.invalidateBuffers(),r.render(e)}}},{key:`cacheAttachments`,value:function(e){var t=this.internals,n=t.attachmentManager,r=t.pixelRatio,i=t.nodeDataCache,a=t.nodesWithBackdrop,o=t.graph;if(n){var s=z(a),c;try{for(s.s();!(c=s.n()).done;){var l=c.value;if(this.displayedNodeLabels.has(l)){var u=i[l];if(u&&u.visibility!==`hidden`&&!(e&&u.depth!==e)&&u.labelAttachment){var d=o.getNodeAttributes(l),f=this.measureNodeLabel(u),p={node:l,attributes:d,pixelRatio:r,labelWidth:f.width,labelHeight:f.height};n.renderAttachment(l,u.labelAttachment,p)}}}}catch(e){s.e(e)}finally{s.f()}n.regenerateAtlas()}}},{key:`renderAttachments`,value:function(e,t){var n=this.internals,r=n.attachmentManager,i=n.attachmentProgram,a=n.nodeDataCache,o=n.nodesWithBackdrop,s=n.pixelRatio,c=n.nodeDataTexture;if(r&&i){var l=0;i.reallocateAttachments(o.size);var u=z(o),d;try{for(u.s();!(d=u.n()).done;){var f=d.value;if(this.displayedNodeLabels.has(f)){var p=a[f];if(p&&p.visibility!==`hidden`&&!(t&&p.labelDepth!==t)&&p.labelAttachment){var m=r.getEntry(f,p.labelAttachment);if(m){var h=c?.getIndex(f)??-1;if(!(h<0)){var g=this.measureNodeLabel(p),_=g.width,v=g.height,y=g.textHeight,b=Ii[p.labelAttachmentPlacement||`below`]??0;i.processAttachment(l,{nodeIndex:h,atlasX:m.x,atlasY:m.y,atlasW:m.width,atlasH:m.height,attachWidth:m.width/s,attachHeight:m.height/s,positionMode:ii[p.labelPosition||Qn.labelPosition]??0,attachmentPlacement:b,labelWidth:_,labelHeight:v,textHeight:y,labelAngle:p.labelAngle??0}),l++}}}}}}catch(e){u.e(e)}finally{u.f()}l!==0&&(i.reallocateAttachments(l),r.bindTexture(7),i.invalidateBuffers(),i.render(e))}}},{key:`computeDisplayedEdgeLabels`,value:function(){var e=this.internals,t=e.graph,n=e.stateManager,r=e.settings,i=e.edgesWithForcedLabels,a=n.getHighlightedNodes(),o=r.edgeLabelAnchors===`allNodes`?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,r.labelDensity)):this.displayedNodeLabels,s=n.hovered,c=jc({graph:t,hoveredNode:s?.kind===`node`?s.key:null,displayedNodeLabels:o,highlightedNodes:a});mr(c,i),this.edgeLabelCandidates=c,this.displayedEdgeLabels=new Set}},{key:`filterEdgeLabelsForDepth`,value:function(e){for(var t=this.internals,n=t.graph,r=t.nodeDataCache,i=t.edgeDataCache,a=[],o=new Set,s=0,c=this.edgeLabelCandidates.length;s<c;s++){var l=this.edgeLabelCandidates[s];if(!o.has(l)){o.add(l);var u=n.extremities(l),d=r[u[0]],f=r[u[1]],p=i[l];p&&d&&f&&p.visibility!==`hidden`&&p.labelVisibility!==`hidden`&&d.visibility!==`hidden`&&f.visibility!==`hidden`&&(e&&p.labelDepth!==e||p.label&&a.push(l))}}return a}},{key:`renderEdgeLabels`,value:function(e,t){var n=this.internals,r=n.graph,i=n.nodeDataCache,a=n.edgeDataCache,o=n.primitives,s=n.edgeLabelProgram,c=n.nodeDataTexture,l=n.edgeDataTexture;if(s){var u=this.filterEdgeLabelsForDepth(t),d=z(u),f;try{for(d.s();!(f=d.n()).done;){var p=f.value;this.displayedEdgeLabels.add(p)}}catch(e){d.e(e)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){var m,h=0,g=z(u),_;try{for(g.s();!(_=g.n()).done;){var v=_.value;h+=a[v].label.length}}catch(e){g.e(e)}finally{g.f()}s.reallocate(h);var y=(o==null||(m=o.edges)==null||(m=m.label)==null?void 0:m.margin)??5,b=`over`,x=0,S=z(u),C;try{for(S.s();!(C=S.n()).done;){var w=C.value,T=r.extremities(w),E=T[0],D=T[1],O=i[E],k=i[D],A=a[w],j=c.getIndex(E),M=c.getIndex(D),N=l.getIndex(w),P={text:A.label,x:(O.x+k.x)/2,y:(O.y+k.y)/2,size:Ic,color:A.labelColor,nodeSize:0,nodeIndex:-1,margin:y,position:A.labelPosition??b,hidden:!1,forceLabel:Sr(A),type:`default`,zIndex:A.zIndex??0,parentType:`edge`,parentKey:w,fontKey:``,labelAngle:0,sourceX:O.x,sourceY:O.y,targetX:k.x,targetY:k.y,sourceSize:O.size,targetSize:k.size,sourceShape:O.shape||`circle`,targetShape:k.shape||`circle`,edgeSize:A.size,offset:0,edgeAttributes:A,sourceNodeIndex:j,targetNodeIndex:M,edgeIndex:N},F=s.processEdgeLabel(w,x,P);x+=F}}catch(e){S.e(e)}finally{S.f()}s.invalidateBuffers()}s.render(e)}}}},{key:`renderEdgeLabelBackgrounds`,value:function(e,t){var n,r=this.internals,i=r.edgeLabelBackgroundProgram,a=r.edgeLabelProgram,o=r.edgeDataCache,s=r.primitives,c=r.edgeDataTexture;if(c&&a&&i){var l=Js.edgeLabel.writesPickingThisFrame(this.internals),u=(s==null||(n=s.edges)==null||(n=n.label)==null?void 0:n.margin)??5,d=`over`,f=this.filterEdgeLabelsForDepth(t),p=[],m=z(f),h;try{for(m.s();!(h=m.n()).done;){var g=h.value;(l||o[g].labelBackgroundColor)&&p.push(g)}}catch(e){m.e(e)}finally{m.f()}if(p.length!==0){i.reallocate(p.length);for(var _=0;_<p.length;_++){var v=p[_],y=o[v],b=y.label,x=a.measureLabelAtlasWidth(b),S=y.labelPosition??d,C=typeof S==`string`?Fc[S]??0:0,w=Zs(this.internals.pickingState,`edgeLabel`,v)||Zs(this.internals.pickingState,`edge`,v),T=y.labelBackgroundColor?Kt(y.labelBackgroundColor):Kt(`transparent`),E={edgeIndex:c.getIndex(v),baseFontSize:Ic,totalTextWidth:x,positionMode:C,margin:u,padding:y.labelBackgroundPadding??Lc,color:T,id:Jt(w),edgeAttributes:y};i.processEdgeLabelBackground(_,v,E)}i.invalidateBuffers(),i.render(e)}}}}])}(),zc=function(){function e(t,n,r,i){H(this,e),B(this,`nodeStates`,new Map),B(this,`edgeStates`,new Map),B(this,`hovered`,null),B(this,`dirtyNodes`,new Set),B(this,`dirtyEdges`,new Set),B(this,`graphStateChanged`,!1),B(this,`graphStateFlagsDirty`,!1),this.scheduleRefresh=t,this.customNodeStateDefaults=n,this.customEdgeStateDefaults=r,this.customGraphStateDefaults=i,this.graphState=Rn(i)}return U(e,[{key:`getNodeState`,value:function(e){e=``+e;var t=this.nodeStates.get(e);return t||(t=In(this.customNodeStateDefaults),this.nodeStates.set(e,t)),t}},{key:`getEdgeState`,value:function(e){e=``+e;var t=this.edgeStates.get(e);return t||(t=Ln(this.customEdgeStateDefaults),this.edgeStates.set(e,t)),t}},{key:`getGraphState`,value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:`getHighlightedNodes`,value:function(){var e=new Set,t=z(this.nodeStates),n;try{for(t.s();!(n=t.n()).done;){var r=R(n.value,2),i=r[0];r[1].isHighlighted&&e.add(i)}}catch(e){t.e(e)}finally{t.f()}return e}},{key:`setNodeState`,value:function(e,t){e=``+e;var n=this.getNodeState(e);if(gr(n,t)){var r=V(V({},n),t);this.nodeStates.set(e,r),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,n,r),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:`setEdgeState`,value:function(e,t){e=``+e;var n=this.getEdgeState(e);if(gr(n,t)){var r=V(V({},n),t);this.edgeStates.set(e,r),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,n,r),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:`setGraphState`,value:function(e){if(gr(this.graphState,e)){var t=V(V({},this.graphState),e);t.isIdle=!t.isPanning&&!t.isZooming&&!t.isDragging,this.graphState=t,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:`setNodesState`,value:function(e,t){var n=!1,r=z(e),i;try{for(r.s();!(i=r.n()).done;){var a=i.value;a=``+a;var o=this.getNodeState(a);if(gr(o,t)){var s=V(V({},o),t);this.nodeStates.set(a,s),this.dirtyNodes.add(a),this.updateHoveredNodeTracking(a,o,s),n=!0}}}catch(e){r.e(e)}finally{r.f()}n&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:`setEdgesState`,value:function(e,t){var n=!1,r=z(e),i;try{for(r.s();!(i=r.n()).done;){var a=i.value;a=``+a;var o=this.getEdgeState(a);if(gr(o,t)){var s=V(V({},o),t);this.edgeStates.set(a,s),this.dirtyEdges.add(a),this.updateHoveredEdgeTracking(a,o,s),n=!0}}}catch(e){r.e(e)}finally{r.f()}n&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:`removeNode`,value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor(`node`,e)}},{key:`removeEdge`,value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor(`edge`,e)}},{key:`pruneNodes`,value:function(e){var t=z(this.nodeStates.keys()),n;try{for(t.s();!(n=t.n()).done;){var r=n.value;e(r)||this.removeNode(r)}}catch(e){t.e(e)}finally{t.f()}}},{key:`pruneEdges`,value:function(e){var t=z(this.edgeStates.keys()),n;try{for(t.s();!(n=t.n()).done;){var r=n.value;e(r)||this.removeEdge(r)}}catch(e){t.e(e)}finally{t.f()}}},{key:`clearNodes`,value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(cc(`node`))}},{key:`clearEdges`,value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(cc(`edge`))}},{key:`resetGraphState`,value:function(){this.graphState=Rn(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:`clearDirtyTracking`,value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:`setHovered`,value:function(e){this.hovered=e}},{key:`clearHoveredFor`,value:function(e,t){this.hovered&&this.hovered.key===t&&cc(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:`clearHoveredForKinds`,value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:`updateGraphStateFromNodes`,value:function(){var e=!1,t=!1,n=!1,r=z(this.nodeStates),i;try{for(r.s();!(i=r.n()).done;){var a=R(i.value,2)[1];if(a.isHovered&&(e=!0),a.isHighlighted&&(t=!0),a.isDragged&&(n=!0),e&&t&&n)break}}catch(e){r.e(e)}finally{r.f()}!e&&this.hovered?.kind===`edge`&&(e=!0);var o=!this.graphState.isPanning&&!this.graphState.isZooming&&!n;(this.graphState.hasHovered!==e||this.graphState.hasHighlighted!==t||this.graphState.isDragging!==n||this.graphState.isIdle!==o)&&(this.graphStateChanged=!0),this.graphState=V(V({},this.graphState),{},{hasHovered:e,hasHighlighted:t,isDragging:n,isIdle:o})}},{key:`updateGraphStateFromEdges`,value:function(){var e=this.hovered?.kind===`node`;if(!e){var t=z(this.edgeStates),n;try{for(t.s();!(n=t.n()).done;)if(R(n.value,2)[1].isHovered){e=!0;break}}catch(e){t.e(e)}finally{t.f()}}this.graphState.hasHovered!==e&&(this.graphStateChanged=!0),this.graphState=V(V({},this.graphState),{},{hasHovered:e})}},{key:`flushGraphStateFlags`,value:function(){this.graphStateFlagsDirty&&=(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),!1)}},{key:`updateHoveredNodeTracking`,value:function(e,t,n){if(t.isHovered!==n.isHovered){if(n.isHovered){if(this.hovered?.kind===`node`&&this.hovered.key!==e){var r=this.hovered.key,i=this.getNodeState(r);this.nodeStates.set(r,V(V({},i),{},{isHovered:!1})),this.dirtyNodes.add(r)}this.hovered={kind:`node`,key:e}}else this.hovered?.kind===`node`&&this.hovered.key===e&&(this.hovered=null)}}},{key:`updateHoveredEdgeTracking`,value:function(e,t,n){if(t.isHovered!==n.isHovered){if(n.isHovered){if(this.hovered?.kind===`edge`&&this.hovered.key!==e){var r=this.hovered.key,i=this.getEdgeState(r);this.edgeStates.set(r,V(V({},i),{},{isHovered:!1})),this.dirtyEdges.add(r)}this.hovered={kind:`edge`,key:e}}else this.hovered?.kind===`edge`&&this.hovered.key===e&&(this.hovered=null)}}}])}(),Bc=1,Vc=2,Hc=3,Uc=4,Wc=function(e){function t(e,n){var r,i,a=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};H(this,t),i=W(this,t),B(i,`nodeReducer`,null),B(i,`edgeReducer`,null),B(i,`stageCanvas`,null),B(i,`mouseLayer`,null),B(i,`gestureHint`,null),B(i,`extraElements`,{}),B(i,`webGLContext`,null),B(i,`pickingFrameBuffer`,null),B(i,`pickingTexture`,null),B(i,`pickingDepthBuffer`,null),B(i,`activeListeners`,{}),B(i,`nodeVariableEntries`,[]),B(i,`edgeVariableEntries`,[]),B(i,`edgePathsByName`,new Map),B(i,`nodeProgramIndex`,{}),B(i,`edgeProgramIndex`,{}),B(i,`edgeTextureIndexCache`,{}),B(i,`nodeGraphCoords`,{}),B(i,`nodeExtent`,{x:[0,1],y:[0,1]}),B(i,`matrix`,wt()),B(i,`invMatrix`,wt()),B(i,`correctionRatio`,1),B(i,`frameId`,0),B(i,`customBBox`,null),B(i,`gpuTimerExt`,void 0),B(i,`activeGpuTimerQuery`,null),B(i,`pendingGpuTimerQueries`,[]),B(i,`normalizationFunction`,Or({x:[0,1],y:[0,1]})),B(i,`graphToViewportRatio`,1),B(i,`pickingState`,Xs()),B(i,`prevNodeVisibilities`,{}),B(i,`width`,0),B(i,`height`,0),B(i,`autoRescaleFrozen`,!1),B(i,`stylesDeclaration`,null),B(i,`resolvedStageStyle`,{}),B(i,`renderFrame`,null),B(i,`contextLost`,!1),B(i,`pendingProcess`,`full`),B(i,`needToRefreshState`,!1),B(i,`checkEdgesEventsFrame`,null),B(i,`edgeStyleAnalysis`,{dependency:`static`,xAttribute:null,yAttribute:null}),B(i,`depthLayers`,K(wn)),B(i,`customLayerPrograms`,new Map),B(i,`nodeShapeSlug`,null),B(i,`sdfAtlas`,null),B(i,`depthRanges`,{nodes:{},edges:{}}),B(i,`nodeBaseDepth`,{}),B(i,`edgeBaseDepth`,{});var o=a.primitives,s=a.styles,c=a.settings,l=c===void 0?{}:c,u=a.nodeReducer,d=a.edgeReducer,f=a.customNodeState,p=a.customEdgeState,m=a.customGraphState;i.stateManager=new zc(function(){return i.scheduleStateRefresh()},f,p,m);var h=o??pr;i.stylesDeclaration=s?{nodes:s.nodes??zn.nodes,edges:s.edges??zn.edges,stage:s.stage}:zn,i.nodeReducer=u??null,i.edgeReducer=d??null;var g=Zn(i.stylesDeclaration.nodes);i.nodeReducer&&(g.dependency=`graph-state`),i.edgeStyleAnalysis=Zn(i.stylesDeclaration.edges),i.edgeReducer&&(i.edgeStyleAnalysis.dependency=`graph-state`),i.stylesDeclaration.stage&&(i.resolvedStageStyle=ur(i.stylesDeclaration.stage,i.stateManager.graphState));var _=jr(l);if(Ar(_),_.enableNodeDrag){var v=g.xAttribute,y=g.yAttribute;if((!v||!y)&&!_.dragPositionToAttributes)throw Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(Dr(e),!(n instanceof HTMLElement))throw Error(`Sigma: container should be an html element.`);i.container=n,i.edgeGroups=new Ws(e,function(e,t){for(var n=0;n<e.length;n++){var r=i.stateManager.getEdgeState(e[n]);r.parallelIndex=n,r.parallelCount=t}});var b=new Hs(e,i.viewportToGraph.bind(i),i.setNodesState.bind(i),function(e,t){return i.emit(e,t)});if(i.depthLayers=h.depthLayers??K(wn),!(s!=null&&s.nodes)&&!Sn.every(function(e){return i.depthLayers.includes(e)}))throw Error(`Sigma: depthLayers must include ${Sn.join(`, `)} for the built-in node styles.`);if(!(s!=null&&s.edges)&&!Cn.every(function(e){return i.depthLayers.includes(e)}))throw Error(`Sigma: depthLayers must include ${Cn.join(`, `)} for the built-in edge styles.`);i.itemBuckets={nodes:new ms(i.depthLayers),edges:new ms(i.depthLayers)},i.initWebGLContext(),i.mouseLayer=Fr(`div`,{position:`absolute`,touchAction:`none`,userSelect:`none`},{class:`sigma-mouse`}),i.container.appendChild(i.mouseLayer),i.resolvedStageStyle.background&&(i.container.style.backgroundColor=i.resolvedStageStyle.background),i.resolvedStageStyle.cursor&&(i.container.style.cursor=i.resolvedStageStyle.cursor);var x=new hs(i.webGLContext),S=new ys(i.webGLContext,{channels:1}),C=new bs(i.webGLContext),w=new ys(i.webGLContext,{channels:4}),T=i.webGLContext,E=new Oc({gl:T,getFrameBuffer:function(){return i.pickingFrameBuffer},getPixelRatio:function(){return i.internals.pixelRatio},getDownSizingRatio:function(){return i.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return i.renderFrame!==null},onIndex:function(e,t){return fc(i.internals,i.pickingState.lookup[e]??null,t)}}),D=i.initPrograms(h,_),O=h==null||(r=h.nodes)==null?void 0:r.labelAttachments,k=null;return O&&Object.keys(O).length>0&&(k=new ps(T,O,function(){return i.scheduleRender()})),i.internals=V(V({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:_,primitives:h,pixelRatio:Ir(),graph:e,stateManager:i.stateManager,dragManager:b,hoverResolver:E,nodeStyleAnalysis:g,pickingState:i.pickingState},D),{},{attachmentManager:k,nodeDataTexture:x,nodeFrameTexture:S,edgeDataTexture:C,edgeFrameTexture:w,getDimensions:function(){return i.getDimensions()},getGraphDimensions:function(){return i.getGraphDimensions()},getStagePadding:function(){return i.getStagePadding()},getCameraState:function(){return i.camera.getState()},getHitAtPosition:function(e){return i.getHitAtPosition(e)},setNodeState:function(e,t){return i.setNodeState(e,t)},setEdgeState:function(e,t){return i.setEdgeState(e,t)},updateContainerCursor:function(){return i.updateContainerCursor()},scheduleRefresh:function(){return i.scheduleRefresh()},viewportToFramedGraph:function(e){return i.viewportToFramedGraph(e)},viewportToGraph:function(e){return i.viewportToGraph(e)},framedGraphToViewport:function(e){return i.framedGraphToViewport(e)},scaleSize:function(e){return i.scaleSize(e)},emit:function(e,t){return i.emit(e,t)}}),i.labelRenderer=new Rc(i.internals),i.resize(),i.initializeWebGLLabels(),i.camera=new Ds,i.bindCameraHandlers(),i.mouseCaptor=new zs(i.mouseLayer,i),i.mouseCaptor.setSettings(i.internals.settings),i.touchCaptor=new Vs(i.mouseLayer,i),i.touchCaptor.setSettings(i.internals.settings),i.bindEventHandlers(),i.bindGraphHandlers(),i.handleSettingsUpdate(),i.refresh(),i}return G(t,e),U(t,[{key:`initializeWebGLLabels`,value:function(){this.sdfAtlas=new da,this.sdfAtlas.registerFont({family:`sans-serif`,weight:`normal`,style:`normal`})}},{key:`resetWebGLTexture`,value:function(){var e=this.webGLContext;if(!this.pickingFrameBuffer)return this;var t=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),n=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);e.bindFramebuffer(e.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&e.deleteTexture(this.pickingTexture);var r=e.createTexture();r&&(e.bindTexture(e.TEXTURE_2D,r),e.texImage2D(e.TEXTURE_2D,0,e.RGBA,t,n,0,e.RGBA,e.UNSIGNED_BYTE,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,r,0),this.pickingTexture=r),this.pickingDepthBuffer&&e.deleteRenderbuffer(this.pickingDepthBuffer);var i=e.createRenderbuffer();return i&&(e.bindRenderbuffer(e.RENDERBUFFER,i),e.renderbufferStorage(e.RENDERBUFFER,e.DEPTH_COMPONENT16,t,n),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.DEPTH_ATTACHMENT,e.RENDERBUFFER,i),this.pickingDepthBuffer=i),e.bindFramebuffer(e.FRAMEBUFFER,null),this}},{key:`bindCameraHandlers`,value:function(){var e=this;return this.activeListeners.camera=function(){e.refreshMatrices(),e.labelRenderer.labelsDirty=!0,e.scheduleRender()},this.activeListeners.cameraAnimationStart=function(t){var n=t.from,r=t.to;n.ratio!==r.ratio&&e.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){e.stateManager.setGraphState({isZooming:!1})},this.camera.on(`updated`,this.activeListeners.camera),this.camera.on(`animationStart`,this.activeListeners.cameraAnimationStart),this.camera.on(`animationEnd`,this.activeListeners.cameraAnimationEnd),this}},{key:`unbindCameraHandlers`,value:function(){return this.camera.removeListener(`updated`,this.activeListeners.camera),this.camera.removeListener(`animationStart`,this.activeListeners.cameraAnimationStart),this.camera.removeListener(`animationEnd`,this.activeListeners.cameraAnimationEnd),this}},{key:`getHitAtPosition`,value:function(e){if(this.contextLost)return null;var t=this.webGLContext;t.bindFramebuffer(t.FRAMEBUFFER,this.pickingFrameBuffer);var n=Xt(t,this.pickingFrameBuffer,e.x,e.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),r=Yt.apply(void 0,K(n));return this.pickingState.lookup[r]??null}},{key:`bindEventHandlers`,value:function(){return pc(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:`bindGraphHandlers`,value:function(){return mc({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:`unbindGraphHandlers`,value:function(){hc(this.internals.graph,this.activeListeners)}},{key:`getNodeShapeId`,value:function(e){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&e.shape&&e.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[e.shape]]:Zr(e.shape||`circle`)}},{key:`processNodes`,value:function(){var e=this,t=this.internals.graph,n=this.internals.settings,r=this.getDimensions(),i=n.autoRescale,a=n.autoRescaleContent,o=this.nodeExtent;if(i===!1){var s=r.width,c=r.height;o={x:[-s/2,s/2],y:[-c/2,c/2]}}else i===`once`&&this.autoRescaleFrozen||(o=this.computeNodeExtent(),a!==`positions`&&!this.customBBox&&(o=yc({extent:o,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:r,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:n.zoomToSizeRatioFunction,itemSizesReference:n.itemSizesReference,fitLabels:a===`labels`,nodeLabelBox:function(t,n){return e.labelRenderer.nodeLabelBox(t,n)}})),i===`once`&&(this.autoRescaleFrozen=!0));this.nodeExtent=o,this.normalizationFunction=Or(this.customBBox||this.nodeExtent);var l=Mt(new Ds().getState(),r,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(r,n.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(r,n.labelGridCellSize);var u=n.renderEdgeLabels&&n.edgeLabelAnchors===`allNodes`,d=!1;Qs(this.pickingState,`node`);for(var f=t.nodes(),p=0,m=f.length;p<m;p++){var h=f[p],g=this.internals.nodeDataCache[h],_=this.nodeGraphCoords[h];g.x=_.x,g.y=_.y,this.normalizationFunction.applyTo(g),g.visibility!==this.prevNodeVisibilities[h]&&(d=!0),typeof g.label==`string`&&g.visibility!==`hidden`&&g.labelVisibility!==`hidden`&&this.labelRenderer.labelGrid.add(h,g.size,this.framedGraphToViewport(g,{matrix:l})),u&&g.visibility!==`hidden`&&this.labelRenderer.edgeAnchorGrid.add(h,g.size,this.framedGraphToViewport(g,{matrix:l}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(f.length);var v=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var y=this.internals.nodeDataCache,b=z(this.depthLayers),x;try{for(b.s();!(x=b.n()).done;){var S=x.value,C=this.itemBuckets.nodes.getSorted(S,function(e){return y[e].zIndex});if(C.length!==0){this.depthRanges.nodes[S]=[{offset:v,count:C.length}];var w=z(C),T;try{for(w.s();!(T=w.n()).done;){var E=T.value;this.nodeBaseDepth[E]=S,this.nodeProgram.allocateNode(E),$s(this.pickingState,`node`,E),this.addNodeToProgram(E,v++)}}catch(e){w.e(e)}finally{w.f()}}}}catch(e){b.e(e)}finally{b.f()}this.nodeProgram.invalidateBuffers();for(var D=0,O=f.length;D<O;D++)this.prevNodeVisibilities[f[D]]=this.internals.nodeDataCache[f[D]].visibility;this.labelRenderer.processWebGLLabels(f);var k=z(this.customLayerPrograms.values()),A;try{for(k.s();!(A=k.n()).done;){var j=A.value.program;j.cacheData&&j.cacheData()}}catch(e){k.e(e)}finally{k.f()}return d}},{key:`processEdges`,value:function(){var e=this.internals.graph.edges();this.edgeProgram.reallocate(e.length);var t=0;Qs(this.pickingState,`edge`),this.depthRanges.edges={},this.edgeBaseDepth={};var n=this.internals.edgeDataCache,r=z(this.depthLayers),i;try{for(r.s();!(i=r.n()).done;){var a=i.value,o=this.itemBuckets.edges.getSorted(a,function(e){return n[e].zIndex});if(o.length!==0){this.depthRanges.edges[a]=[{offset:t,count:o.length}];var s=z(o),c;try{for(s.s();!(c=s.n()).done;){var l=c.value;this.edgeBaseDepth[l]=a,$s(this.pickingState,`edge`,l),this.addEdgeToProgram(l,t++)}}catch(e){s.e(e)}finally{s.f()}}}}catch(e){r.e(e)}finally{r.f()}this.edgeProgram.invalidateBuffers()}},{key:`updateNodeDepthRanges`,value:function(e,t,n){var r=this.nodeProgramIndex[e];r!==void 0&&(Tr(this.depthRanges.nodes,t,r),Er(this.depthRanges.nodes,n,r))}},{key:`updateEdgeDepthRanges`,value:function(e,t,n){var r=this.edgeProgramIndex[e];r!==void 0&&(Tr(this.depthRanges.edges,t,r),Er(this.depthRanges.edges,n,r))}},{key:`handleSettingsUpdate`,value:function(){var e=this,t=this.internals.settings;return this.camera.minRatio=t.minCameraRatio,this.camera.maxRatio=t.maxCameraRatio,this.camera.enabledZooming=t.enableCameraZooming,this.camera.enabledPanning=t.enableCameraPanning,this.camera.enabledRotation=t.enableCameraRotation,t.cameraPanBoundaries?this.camera.constrainState=function(n){return e.cleanCameraState(n,t.cameraPanBoundaries&&q(t.cameraPanBoundaries)===`object`?t.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=t.gestureTarget===`graph`?`none`:t.gestureTarget===`shared`?`pan-x pan-y`:`auto`,t.gestureTarget!==`shared`&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:`cleanCameraState`,value:function(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},n=t.tolerance,r=n===void 0?0:n,i=t.boundaries,a=V({},e),o=i||this.nodeExtent,s=R(o.x,2),c=s[0],l=s[1],u=R(o.y,2),d=u[0],f=u[1],p=[this.graphToViewport({x:c,y:d},{cameraState:e}),this.graphToViewport({x:l,y:d},{cameraState:e}),this.graphToViewport({x:c,y:f},{cameraState:e}),this.graphToViewport({x:l,y:f},{cameraState:e})],m=1/0,h=-1/0,g=1/0,_=-1/0;p.forEach(function(e){var t=e.x,n=e.y;m=Math.min(m,t),h=Math.max(h,t),g=Math.min(g,n),_=Math.max(_,n)});var v=h-m,y=_-g,b=this.getDimensions(),x=b.width,S=b.height,C=0,w=0;if(v>=x?h<x-r?C=h-(x-r):m>r&&(C=m-r):h>x+r?C=h-(x+r):m<-r&&(C=m+r),y>=S?_<S-r?w=_-(S-r):g>r&&(w=g-r):_>S+r?w=_-(S+r):g<-r&&(w=g+r),C||w){var T=this.viewportToFramedGraph({x:0,y:0},{cameraState:e}),E=this.viewportToFramedGraph({x:C,y:w},{cameraState:e});C=E.x-T.x,w=E.y-T.y,a.x+=C,a.y+=w}return a}},{key:`refreshMatrices`,value:function(){var e=this.camera.getState(),t=this.getDimensions(),n=this.getGraphDimensions(),r=this.getStagePadding();this.matrix=Mt(e,t,n,r),this.invMatrix=Mt(e,t,n,r,!0),this.correctionRatio=Nt(this.matrix,e,t),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:`processData`,value:function(){var e;this.emit(`beforeProcess`),(e=this.internals.attachmentManager)==null||e.clear();var t=V({},this.pickingState.idsByKind),n=this.processNodes();(this.pendingProcess===`full`||n)&&this.processEdges(),ec(this.pickingState,this.internals),tc(t,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess=`none`,this.emit(`afterProcess`)}},{key:`render`,value:function(){var e=this;if(this.contextLost)return this;this.emit(`beforeRender`);var t=function(){return e.internals.hoverResolver.frameRendered(),e.emit(`afterRender`),e};if(this.renderFrame&&=(cancelAnimationFrame(this.renderFrame),null),this.resize(),(this.pendingProcess!==`none`||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!==`none`&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!==`none`&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return t();var n=this.mouseCaptor,r=this.camera.isAnimating()||n.isMoving||n.draggedEvents||n.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var i=this.createEdgeLabelPrograms(),a=i.labelProgram,o=i.labelBackgroundProgram;this.internals.edgeLabelProgram=a,this.internals.edgeLabelBackgroundProgram=o}var s=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;s&&s.forEach(function(e){return e.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var c=this.getRenderParams(),l=Js.edge.writesPickingThisFrame(this.internals)?c:V(V({},c),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var u=this.webGLContext,d=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),f=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(u.bindFramebuffer(u.FRAMEBUFFER,this.pickingFrameBuffer),u.viewport(0,0,d,f),u.clear(u.COLOR_BUFFER_BIT|u.DEPTH_BUFFER_BIT),u.bindFramebuffer(u.FRAMEBUFFER,null),u.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),u.clear(u.COLOR_BUFFER_BIT|u.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit(`afterTexturesUpload`),this.internals.nodeDataTexture.bind(Hc),this.internals.edgeDataTexture.bind(Uc),this.edgeFramePass.run(c,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(Bc),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var p=this.labelRenderer.buildFramePassPoints(),m=p.data,h=p.count;this.nodeFramePass.run(m,h,this.internals.nodeFrameTexture,c,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(Vc)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var g=z(this.customLayerPrograms.values()),_;try{for(g.s();!(_=g.n()).done;){var v=_.value.program;v.preRender&&v.preRender(c)}}catch(e){g.e(e)}finally{g.f()}u.bindFramebuffer(u.FRAMEBUFFER,null),u.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),u.blendFunc(u.ONE,u.ONE_MINUS_SRC_ALPHA);var y=!this.internals.settings.hideLabelsOnMove||!r,b=z(this.depthLayers),x;try{for(b.s();!(x=b.n()).done;){var S=x.value,C=z(this.customLayerPrograms.values()),w;try{for(C.s();!(w=C.n()).done;){var T=w.value;T.depth===S&&T.program.render(c)}}catch(e){C.e(e)}finally{C.f()}var E=this.depthRanges.edges[S];if(E&&(!this.internals.settings.hideEdgesOnMove||!r)){var D=z(E),O;try{for(D.s();!(O=D.n()).done;){var k=O.value,A=k.offset,j=k.count;j>0&&this.edgeProgram.render(l,A,j)}}catch(e){D.e(e)}finally{D.f()}}this.internals.settings.renderEdgeLabels&&y&&(this.labelRenderer.renderEdgeLabelBackgrounds(Js.edgeLabel.writesPickingThisFrame(this.internals)?c:V(V({},c),{},{pickingFrameBuffer:null}),S),this.labelRenderer.renderEdgeLabels(c,S)),this.labelRenderer.cacheAttachments(S),this.labelRenderer.renderBackdrops(V(V({},c),{},{pickingFrameBuffer:null}),S);var M=this.depthRanges.nodes[S];if(M){var N=z(M),P;try{for(N.s();!(P=N.n()).done;){var F=P.value,ee=F.offset,te=F.count;te>0&&this.nodeProgram.render(c,ee,te)}}catch(e){N.e(e)}finally{N.f()}}y&&(this.labelRenderer.renderAttachments(V(V({},c),{},{pickingFrameBuffer:null}),S),this.labelRenderer.renderLabelBackgrounds(Js.nodeLabel.writesPickingThisFrame(this.internals)?c:V(V({},c),{},{pickingFrameBuffer:null}),S),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(c,S))}}catch(e){b.e(e)}finally{b.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(u.bindFramebuffer(u.READ_FRAMEBUFFER,this.pickingFrameBuffer),u.bindFramebuffer(u.DRAW_FRAMEBUFFER,null),u.blitFramebuffer(0,0,d,f,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,u.COLOR_BUFFER_BIT,u.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),s&&this.logRenderStats(s),t()}},{key:`getDebugPrograms`,value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(e){return e!==null})}},{key:`logRenderStats`,value:function(e){var t={},n=z(e),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t[i.constructor.name]=V({},i.debugStats)}}catch(e){n.e(e)}finally{n.f()}console.log(`[sigma] DEBUG_logRenderStats: frame #${this.frameId}`),console.table(t)}},{key:`getGpuTimerExtension`,value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension(`EXT_disjoint_timer_query_webgl2`),this.gpuTimerExt||console.warn(`Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.`)),this.gpuTimerExt}},{key:`beginGpuTimerQuery`,value:function(){var e=this.getGpuTimerExtension();if(e){var t=this.webGLContext,n=t.createQuery();n&&(t.beginQuery(e.TIME_ELAPSED_EXT,n),this.activeGpuTimerQuery=n)}}},{key:`endGpuTimerQuery`,value:function(){this.gpuTimerExt&&this.activeGpuTimerQuery&&(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:`pollGpuTimerQueries`,value:function(){if(this.pendingGpuTimerQueries.length!==0){var e=this.webGLContext,t=this.gpuTimerExt;if(!t)this.pendingGpuTimerQueries.forEach(function(t){var n=t.query;return e.deleteQuery(n)}),this.pendingGpuTimerQueries=[];else{var n=e.getParameter(t.GPU_DISJOINT_EXT),r=[],i=z(this.pendingGpuTimerQueries),a;try{for(i.s();!(a=i.n()).done;){var o=a.value;if(!e.getQueryParameter(o.query,e.QUERY_RESULT_AVAILABLE))r.push(o);else{if(!n){var s=e.getQueryParameter(o.query,e.QUERY_RESULT);console.log(`[sigma] DEBUG_gpuTimerQueries: frame #${o.frameId} GPU time = ${(s/1e6).toFixed(2)}ms`)}e.deleteQuery(o.query)}}}catch(e){i.e(e)}finally{i.f()}this.pendingGpuTimerQueries=r}}}},{key:`postEvaluateNode`,value:function(e,t,n){var r=e;r.x===void 0&&(r.x=t.x),r.y===void 0&&(r.y=t.y),e.highlighted=n.isHighlighted;for(var i=0,a=this.nodeVariableEntries.length;i<a;i++){var o=R(this.nodeVariableEntries[i],2),s=o[0],c=o[1];r[s]=r[s]??t[s]??c.default}}},{key:`addNode`,value:function(e){var t=this.internals.graph.getNodeAttributes(e),n=this.stateManager.getNodeState(e),r=this.internals.nodeDataCache[e]||{};if(sr(this.stylesDeclaration.nodes,t,n,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,t,n),this.nodeReducer){var i=this.nodeReducer(e,r,t,n,this.stateManager.graphState,this.internals.graph);r=V(V({},r),i)}if(typeof r.x!=`number`||typeof r.y!=`number`)throw Error(`Sigma: could not find a valid position (x, y) for node "${e}". Provide coordinates via node attributes, styles, or a nodeReducer.`);this.internals.nodeShapeMap?r.shape&&r.shape in this.internals.nodeShapeMap||(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.nodeDataCache[e]=r,this.nodeGraphCoords[e]={x:r.x,y:r.y},vr(this.internals.nodesWithForcedLabels,e,Sr(r)),vr(this.internals.nodesWithBackdrop,e,Cr(r)),this.itemBuckets.nodes.set(e,r.depth)}},{key:`updateNode`,value:function(e){this.addNode(e);var t=this.internals.nodeDataCache[e];this.normalizationFunction.applyTo(t)}},{key:`removeNode`,value:function(e){this.itemBuckets.nodes.remove(e),delete this.internals.nodeDataCache[e],delete this.nodeGraphCoords[e],delete this.nodeProgramIndex[e],this.internals.dragManager.removeNode(e),this.stateManager.removeNode(e),this.internals.nodesWithForcedLabels.delete(e),this.internals.nodesWithBackdrop.delete(e)}},{key:`postEvaluateEdge`,value:function(e,t){for(var n=e,r=0,i=this.edgeVariableEntries.length;r<i;r++){var a=R(this.edgeVariableEntries[r],2),o=a[0],s=a[1];n[o]=n[o]??t[o]??s.default}}},{key:`applyEdgeSpread`,value:function(e,t,n){if(!(n.parallelCount<=1)){var r=this.internals.graph.source(e),i=this.internals.graph.target(e),a=r===i,o=a?t.selfLoopPath||t.path:t.parallelPath||t.path,s=o?this.edgePathsByName.get(o):void 0;if(s!=null&&s.spread){var c=t.parallelSpread??.25,l=s.spread.compute(n.parallelIndex,n.parallelCount,c);!a&&this.internals.graph.isDirected(e)&&r>i&&(l=-l),t[s.spread.variable]=l}}}},{key:`addEdge`,value:function(e){var t=this.internals.graph.getEdgeAttributes(e),n=this.stateManager.getEdgeState(e),r={};if(cr(this.stylesDeclaration.edges,t,n,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,t),this.edgeReducer){var i=this.edgeReducer(e,r,t,n,this.stateManager.graphState,this.internals.graph);r=V(V({},r),i)}this.applyEdgeSpread(e,r,n),this.internals.edgeDataCache[e]=r,vr(this.internals.edgesWithForcedLabels,e,Sr(r)),this.itemBuckets.edges.set(e,r.depth)}},{key:`updateEdge`,value:function(e){this.addEdge(e)}},{key:`removeEdge`,value:function(e){this.itemBuckets.edges.remove(e),delete this.internals.edgeDataCache[e],delete this.edgeProgramIndex[e],delete this.edgeTextureIndexCache[e],this.internals.edgeDataTexture.free(e),this.stateManager.removeEdge(e),this.internals.edgesWithForcedLabels.delete(e)}},{key:`clearNodeIndices`,value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:`clearEdgeIndices`,value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),Qs(this.pickingState,`edge`),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:`clearIndices`,value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:`clearNodeState`,value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:`clearEdgeState`,value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:`clearState`,value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:`addNodeToProgram`,value:function(e,t){var n,r=this.internals.nodeDataCache[e];this.internals.nodeDataTexture.allocate(e),(n=this.internals.nodeDataTexture).updateNode.apply(n,[e,r.x,r.y,r.size,this.getNodeShapeId(r)].concat(K(wr(r)),[r.color]));var i=this.internals.nodeDataTexture.getIndex(e);this.nodeProgram.process(Zs(this.pickingState,`node`,e),t,r,i,e),this.nodeProgramIndex[e]=t}},{key:`addEdgeToProgram`,value:function(e,t){var n=this.internals.edgeDataCache[e],r=this.internals.graph.source(e),i=this.internals.graph.target(e),a=this.internals.edgeDataTexture.allocate(e);this.edgeTextureIndexCache[e]=a;var o=r===i,s=!o&&(this.stateManager.getEdgeState(e)?.parallelCount??1)>1,c=this.edgeProgram.resolveEdgeIds(n,o,s),l=c.pathId,u=c.headId,d=c.tailId,f=c.headLengthRatio,p=c.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(e,this.internals.nodeDataTexture.getIndex(r),this.internals.nodeDataTexture.getIndex(i),n.size,f,p,l,u,d),this.edgeProgram.process(Zs(this.pickingState,`edge`,e),t,this.internals.nodeDataCache[r],this.internals.nodeDataCache[i],n,a),this.edgeProgramIndex[e]=t}},{key:`getRenderParams`,value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:Hc,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:Vc,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:Uc,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:Bc,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:+!!this.internals.settings.labelPixelSnapping}}},{key:`getStagePadding`,value:function(){var e=this.internals.settings,t=e.stagePadding;return e.autoRescale&&t||0}},{key:`getLayerElement`,value:function(e){if(e===`mouse`)return this.mouseLayer;var t=this.extraElements[e];if(!t)throw Error(`Sigma: layer "${e}" does not exist`);return t}},{key:`initWebGLContext`,value:function(){var e=this,t=this.createWebGLContext(`stage`);this.stageCanvas=this.extraElements.stage,this.webGLContext=t,this.stageCanvas.addEventListener(`webglcontextlost`,function(t){e.webGLContext&&(t.preventDefault(),e.contextLost=!0,e.renderFrame&&=(cancelAnimationFrame(e.renderFrame),null),e.gpuTimerExt=void 0,e.activeGpuTimerQuery=null,e.pendingGpuTimerQueries=[],e.emit(`webglContextLost`))}),this.stageCanvas.addEventListener(`webglcontextrestored`,function(){requestAnimationFrame(function(){e.webGLContext&&!e.webGLContext.isContextLost()&&e.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:`initPickingFramebuffer`,value:function(){var e=this.webGLContext,t=e.createFramebuffer();if(!t)throw Error(`Sigma: cannot create picking frame buffer`);e.bindFramebuffer(e.FRAMEBUFFER,t);var n=e.createTexture();if(!n)throw Error(`Sigma: cannot create picking texture`);e.bindTexture(e.TEXTURE_2D,n),e.texImage2D(e.TEXTURE_2D,0,e.RGBA,1,1,0,e.RGBA,e.UNSIGNED_BYTE,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,n,0);var r=e.createRenderbuffer();if(!r)throw Error(`Sigma: cannot create picking depth buffer`);if(e.bindRenderbuffer(e.RENDERBUFFER,r),e.renderbufferStorage(e.RENDERBUFFER,e.DEPTH_COMPONENT16,1,1),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.DEPTH_ATTACHMENT,e.RENDERBUFFER,r),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw Error(`Sigma: picking framebuffer is not complete`);e.bindFramebuffer(e.FRAMEBUFFER,null),this.pickingFrameBuffer=t,this.pickingTexture=n,this.pickingDepthBuffer=r}},{key:`initPrograms`,value:function(e,t){var n=this,r=this.webGLContext,i=Go(r,this.pickingFrameBuffer,n,e?.nodes,t.antialiasNodes),a=i.nodeProgram,o=i.labelProgram,s=i.backdropProgram,c=i.labelBackgroundProgram,l=i.attachmentProgram,u=i.framePass,d=i.shapeSlug,f=i.shapeNameToIndex,p=i.shapeGlobalIds,m=i.variables;this.nodeProgram=a,this.nodeFramePass=u,this.nodeVariableEntries=Object.entries(m),d&&(this.nodeShapeSlug=d);var h=Ko(r,this.pickingFrameBuffer,n,e?.edges,t.antialiasEdges,e?.nodes),g=h.edgeProgram,_=h.createLabelPrograms,v=h.framePass,y=h.variables,b=h.paths;return this.createEdgeLabelPrograms=_,this.edgeProgram=g,this.edgeFramePass=v,this.edgeVariableEntries=Object.entries(y),this.edgePathsByName=new Map(b.map(function(e){return[e.name,e]})),{labelProgram:o,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:s,labelBackgroundProgram:c,attachmentProgram:l,nodeShapeMap:f??null,nodeGlobalShapeIds:p??null}}},{key:`restoreWebGLContext`,value:function(){var e,t,n,r,i,a=this.internals;this.initPickingFramebuffer(),(e=a.nodeDataTexture)==null||e.restore(),(t=a.nodeFrameTexture)==null||t.restore(),(n=a.edgeDataTexture)==null||n.restore(),(r=a.edgeFrameTexture)==null||r.restore(),(i=a.attachmentManager)==null||i.restore(),a.hoverResolver.reset(),Object.assign(a,this.initPrograms(a.primitives,a.settings));var o=z(this.customLayerPrograms.values()),s;try{for(o.s();!(s=o.n()).done;){var c=s.value;c.program.kill(),c.program=c.factory(this.webGLContext)}}catch(e){o.e(e)}finally{o.f()}this.contextLost=!1,this.emit(`webglContextRestored`),this.refresh()}},{key:`createLayer`,value:function(e,t){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[e])throw Error(`Sigma: a layer named "${e}" already exists`);var r=Fr(t,{position:`absolute`},{class:`sigma-${e}`});return n.style&&Object.assign(r.style,n.style),this.extraElements[e]=r,`beforeLayer`in n&&n.beforeLayer?this.getLayerElement(n.beforeLayer).before(r):`afterLayer`in n&&n.afterLayer?this.getLayerElement(n.afterLayer).after(r):this.container.appendChild(r),r}},{key:`createCanvas`,value:function(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(e,`canvas`,t)}},{key:`createWebGLContext`,value:function(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},n=this.createCanvas(e,t);t.hidden&&n.remove();var r=n.getContext(`webgl2`,V({preserveDrawingBuffer:!1,antialias:!1,depth:!0},t));if(!r)throw Error(`Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).`);return r.blendFunc(r.ONE,r.ONE_MINUS_SRC_ALPHA),r}},{key:`killLayer`,value:function(e){if(e===`stage`||e===`mouse`)throw Error(`Sigma: cannot kill built-in layer "${e}"`);var t=this.extraElements[e];if(!t)throw Error(`Sigma: cannot kill layer ${e}, which does not exist`);return t.remove(),delete this.extraElements[e],this}},{key:`getWebGLContext`,value:function(){if(!this.webGLContext)throw Error(`Sigma: WebGL context is not available`);return this.webGLContext}},{key:`getNodeDataTexture`,value:function(){if(!this.internals.nodeDataTexture)throw Error(`Sigma: node data texture is not available`);return this.internals.nodeDataTexture}},{key:`getNormalizationFunction`,value:function(){return this.normalizationFunction}},{key:`addCustomLayerProgram`,value:function(e,t,n){var r;if(!this.depthLayers.includes(t))throw Error(`Sigma: cannot add custom layer program at depth "${t}", it must be declared in primitives.depthLayers. Current layers: ${this.depthLayers.join(`, `)}`);(r=this.customLayerPrograms.get(e))==null||r.program.kill();var i=n(this.webGLContext);return this.customLayerPrograms.set(e,{depth:t,factory:n,program:i}),i.cacheData&&i.cacheData(),this.scheduleRender(),this}},{key:`removeCustomLayerProgram`,value:function(e){var t=this.customLayerPrograms.get(e);return t&&(t.program.kill(),this.customLayerPrograms.delete(e),this.scheduleRender()),this}},{key:`getCamera`,value:function(){return this.camera}},{key:`setCamera`,value:function(e){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=e,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:`getContainer`,value:function(){return this.container}},{key:`getGraph`,value:function(){return this.internals.graph}},{key:`setGraph`,value:function(e){return e===this.internals.graph||(this.stateManager.pruneNodes(function(t){return e.hasNode(t)}),this.stateManager.pruneEdges(function(t){return e.hasEdge(t)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=e,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh()),this}},{key:`getMouseCaptor`,value:function(){return this.mouseCaptor}},{key:`getTouchCaptor`,value:function(){return this.touchCaptor}},{key:`getDimensions`,value:function(){return{width:this.width,height:this.height}}},{key:`getGraphDimensions`,value:function(){var e=this.customBBox||this.nodeExtent;return{width:e.x[1]-e.x[0]||1,height:e.y[1]-e.y[0]||1}}},{key:`getNodeDisplayData`,value:function(e){var t=this.internals.nodeDataCache[e];return t?Object.assign({},t):void 0}},{key:`getEdgeDisplayData`,value:function(e){var t=this.internals.edgeDataCache[e];return t?Object.assign({},t):void 0}},{key:`getNodeState`,value:function(e){return this.stateManager.getNodeState(e)}},{key:`getEdgeState`,value:function(e){return this.stateManager.getEdgeState(e)}},{key:`getGraphState`,value:function(){return this.stateManager.getGraphState()}},{key:`setNodeState`,value:function(e,t){return this.stateManager.setNodeState(e,t),this}},{key:`setEdgeState`,value:function(e,t){return this.stateManager.setEdgeState(e,t),this}},{key:`setGraphState`,value:function(e){return this.stateManager.setGraphState(e),this}},{key:`_setPanning`,value:function(e){this.stateManager.setGraphState({isPanning:e})}},{key:`_setZooming`,value:function(e){this.stateManager.setGraphState({isZooming:e})}},{key:`_hasNodeDrag`,value:function(){var e=this.internals.dragManager;return!!(e.pendingNode||e.session)}},{key:`_showGestureHint`,value:function(e){var t=this.internals.settings;t.gestureTarget===`shared`&&(this.gestureHint=this.gestureHint||new Dc(this.container),this.gestureHint.show(e,t))}},{key:`setNodesState`,value:function(e,t){return this.stateManager.setNodesState(e,t),this}},{key:`setEdgesState`,value:function(e,t){return this.stateManager.setEdgesState(e,t),this}},{key:`updateContainerCursor`,value:function(){var e=this.stateManager.hovered,t=this.resolvedStageStyle.cursor||``;this.container.style.cursor=e&&rc(this.internals,e)||t}},{key:`refreshStageStyle`,value:function(){this.resolvedStageStyle=ur(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:`getNodeDisplayedLabels`,value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:`getEdgeDisplayedLabels`,value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:`getSettings`,value:function(){return V({},this.internals.settings)}},{key:`getSetting`,value:function(e){return this.internals.settings[e]}},{key:`getStyles`,value:function(){return V({},this.stylesDeclaration)}},{key:`getPrimitives`,value:function(){return V({},this.internals.primitives)}},{key:`setSetting`,value:function(e,t){return this.internals.settings[e]=t,Ar(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:`updateSetting`,value:function(e,t){return this.setSetting(e,t(this.internals.settings[e])),this}},{key:`setSettings`,value:function(e){return this.internals.settings=V(V({},this.internals.settings),e),Ar(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:`resize`,value:function(e){var t=this.width,n=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=Ir(),this.width===0){if(this.internals.settings.allowInvalidContainer)this.width=1;else throw Error(`Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.`)}if(this.height===0){if(this.internals.settings.allowInvalidContainer)this.height=1;else throw Error(`Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.`)}if(!e&&t===this.width&&n===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var r=0,i=[this.mouseLayer].concat(K(Object.values(this.extraElements)));r<i.length;r++){var a=i[r];a.style.width=this.width+`px`,a.style.height=this.height+`px`}return this.webGLContext&&(this.stageCanvas.setAttribute(`width`,this.width*this.internals.pixelRatio+`px`),this.stageCanvas.setAttribute(`height`,this.height*this.internals.pixelRatio+`px`),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit(`resize`),this}},{key:`clear`,value:function(){return this.emit(`beforeClear`),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit(`afterClear`),this}},{key:`scheduleStateRefresh`,value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:`refreshState`,value:function(){var e=this,t;this.stateManager.flushGraphStateFlags();var n=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency===`graph-state`,r=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency===`graph-state`,i=!1;if(n)this.internals.graph.forEachNode(function(t){e.refreshNodeState(t)&&(i=!0)});else if(this.internals.nodeStyleAnalysis.dependency!==`static`){var a=z(this.stateManager.dirtyNodes),o;try{for(a.s();!(o=a.n()).done;){var s=o.value;this.refreshNodeState(s)&&(i=!0)}}catch(e){a.e(e)}finally{a.f()}}if(r)this.internals.graph.forEachEdge(function(t){e.refreshEdgeState(t)&&(i=!0)});else if(this.edgeStyleAnalysis.dependency!==`static`){var c=z(this.stateManager.dirtyEdges),l;try{for(c.s();!(l=c.n()).done;){var u=l.value;this.refreshEdgeState(u)&&(i=!0)}}catch(e){c.e(e)}finally{c.f()}}this.stateManager.graphStateChanged&&(t=this.stylesDeclaration)!=null&&t.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),i&&(this.pendingProcess=`full`)}},{key:`refreshNodeState`,value:function(e){var t=this.internals.nodeDataCache[e];if(!t||this.nodeReducer){var n,r=this.internals.nodeDataCache[e]?.depth,i=this.internals.nodeDataCache[e]?.zIndex,a=this.internals.nodeDataCache[e]?.labelAttachment;this.updateNode(e);var o=this.internals.nodeDataCache[e];this.internals.attachmentManager&&o.labelAttachment!==a&&this.internals.attachmentManager.invalidateNode(e);var s=this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&o.shape&&o.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[o.shape]]:Zr(o.shape||`circle`);(n=this.internals.nodeDataTexture).updateNode.apply(n,[e,o.x,o.y,o.size,s].concat(K(wr(o)),[o.color])),r&&o.depth!==r&&this.updateNodeDepthRanges(e,r,o.depth);var c=this.nodeProgramIndex[e];return c!==void 0&&(this.addNodeToProgram(e,c),this.nodeProgram.invalidateBuffers()),i!==void 0&&o.zIndex!==i}var l=this.internals.graph.getNodeAttributes(e),u=this.stateManager.getNodeState(e),d=t.size,f=t.shape,p=t.depth,m=t.zIndex,h=t.labelAttachment,g=t.rotationAlignment,_=t.labelRotationAlignment,v=t.color;sr(this.stylesDeclaration.nodes,l,u,this.stateManager.graphState,this.internals.graph,t),this.postEvaluateNode(t,l,u);var y=this.nodeGraphCoords[e],b=t.x!==y.x||t.y!==y.y;if(b&&(y.x=t.x,y.y=t.y),this.normalizationFunction.applyTo(t),this.internals.nodeShapeMap?t.shape&&t.shape in this.internals.nodeShapeMap||(t.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(t.shape=this.nodeShapeSlug),this.internals.attachmentManager&&t.labelAttachment!==h&&this.internals.attachmentManager.invalidateNode(e),vr(this.internals.nodesWithForcedLabels,e,Sr(t)),vr(this.internals.nodesWithBackdrop,e,Cr(t)),b||t.size!==d||t.shape!==f||t.rotationAlignment!==g||t.labelRotationAlignment!==_||t.color!==v){var x,S=this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&t.shape&&t.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[t.shape]]:Zr(t.shape||`circle`);(x=this.internals.nodeDataTexture).updateNode.apply(x,[e,t.x,t.y,t.size,S].concat(K(wr(t)),[t.color]))}this.itemBuckets.nodes.set(e,t.depth),t.depth!==p&&this.updateNodeDepthRanges(e,p,t.depth);var C=this.nodeProgramIndex[e];return C!==void 0&&(this.addNodeToProgram(e,C),this.nodeProgram.invalidateBuffers()),t.zIndex!==m}},{key:`refreshEdgeState`,value:function(e){var t=this.internals.edgeDataCache[e];if(!t||this.edgeReducer){var n=t?.depth,r=t?.zIndex;this.updateEdge(e);var i=this.internals.edgeDataCache[e];n&&i.depth!==n&&this.updateEdgeDepthRanges(e,n,i.depth);var a=this.edgeProgramIndex[e];return a!==void 0&&(this.addEdgeToProgram(e,a),this.edgeProgram.invalidateBuffers()),r!==void 0&&i.zIndex!==r}var o=this.internals.graph.getEdgeAttributes(e),s=this.stateManager.getEdgeState(e),c=t.depth,l=t.zIndex,u=t.size,d=t.path,f=t.selfLoopPath,p=t.parallelPath,m=t.head,h=t.tail;cr(this.stylesDeclaration.edges,o,s,this.stateManager.graphState,this.internals.graph,t),this.postEvaluateEdge(t,o),this.applyEdgeSpread(e,t,s),vr(this.internals.edgesWithForcedLabels,e,Sr(t)),this.itemBuckets.edges.set(e,t.depth),t.depth!==c&&this.updateEdgeDepthRanges(e,c,t.depth);var g=this.edgeProgramIndex[e];if(g!==void 0){if(t.size!==u||t.path!==d||t.selfLoopPath!==f||t.parallelPath!==p||t.head!==m||t.tail!==h)this.addEdgeToProgram(e,g),this.edgeProgram.invalidateBuffers();else{var _=this.internals.graph.source(e),v=this.internals.graph.target(e),y=this.internals.nodeDataCache[_],b=this.internals.nodeDataCache[v],x=this.edgeTextureIndexCache[e];this.edgeProgram.process(Zs(this.pickingState,`edge`,e),g,y,b,t,x),this.edgeProgram.invalidateBuffers()}}return t.zIndex!==l}},{key:`refresh`,value:function(e){var t=this,n=e?.skipIndexation!==void 0&&e?.skipIndexation,r=e?.schedule!==void 0&&e.schedule;if(!e||!e.partialGraph)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(e){return t.addNode(e)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(e){return t.addEdge(e)}),this.pendingProcess=`full`;else{for(var i,a=e.partialGraph?.nodes||[],o=0,s=a?.length||0;o<s;o++){var c,l=``+a[o],u=this.internals.nodeDataCache[l]?.labelAttachment;if(this.updateNode(l),this.internals.attachmentManager&&((c=this.internals.nodeDataCache[l])!=null&&c.labelAttachment||u)&&this.internals.attachmentManager.invalidateNode(l),n){var d=this.nodeProgramIndex[l];if(d===void 0)throw Error(`Sigma: node "${l}" can't be repaint`);this.addNodeToProgram(l,d)}}n&&a.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var f=(e==null||(i=e.partialGraph)==null?void 0:i.edges)||[],p=0,m=f.length;p<m;p++){var h=``+f[p];if(this.updateEdge(h),n){var g=this.edgeProgramIndex[h];if(g===void 0)throw Error(`Sigma: edge "${h}" can't be repaint`);this.addEdgeToProgram(h,g)}}n&&f.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!n&&this.pendingProcess!==`full`&&(this.pendingProcess=f.length>0?`full`:`nodes`)}return r?this.scheduleRender():this.render(),this}},{key:`scheduleRender`,value:function(){var e=this;return this.renderFrame||=requestAnimationFrame(function(){e.render()}),this}},{key:`scheduleRefresh`,value:function(e){return this.refresh(V(V({},e),{},{schedule:!0}))}},{key:`getViewportZoomedState`,value:function(e,t){var n=this.camera.getState(),r=n.ratio,i=n.angle,a=n.x,o=n.y,s=this.internals.settings,c=s.minCameraRatio,l=s.maxCameraRatio;typeof l==`number`&&(t=Math.min(t,l)),typeof c==`number`&&(t=Math.max(t,c));var u=t/r,d={x:this.width/2,y:this.height/2},f=this.viewportToFramedGraph(e),p=this.viewportToFramedGraph(d);return{angle:i,x:(f.x-p.x)*(1-u)+a,y:(f.y-p.y)*(1-u)+o,ratio:t}}},{key:`viewRectangle`,value:function(){var e=this.viewportToFramedGraph({x:0,y:0}),t=this.viewportToFramedGraph({x:this.width,y:0}),n=this.viewportToFramedGraph({x:0,y:this.height});return{x1:e.x,y1:e.y,x2:t.x,y2:t.y,height:t.y-n.y}}},{key:`framedGraphToViewport`,value:function(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},n=!!t.cameraState||!!t.viewportDimensions||!!t.graphDimensions||!!t.padding,r=At(t.matrix||(n?Mt(t.cameraState||this.camera.getState(),t.viewportDimensions||this.getDimensions(),t.graphDimensions||this.getGraphDimensions(),t.padding||this.getStagePadding()):this.matrix),e);return{x:(1+r.x)*this.width/2,y:(1-r.y)*this.height/2}}},{key:`viewportToFramedGraph`,value:function(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},n=!!t.cameraState||!!t.viewportDimensions||!!t.graphDimensions||!!t.padding,r=At(t.matrix||(n?Mt(t.cameraState||this.camera.getState(),t.viewportDimensions||this.getDimensions(),t.graphDimensions||this.getGraphDimensions(),t.padding||this.getStagePadding(),!0):this.invMatrix),{x:e.x/this.width*2-1,y:1-e.y/this.height*2});return isNaN(r.x)&&(r.x=0),isNaN(r.y)&&(r.y=0),r}},{key:`viewportToGraph`,value:function(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(e,t))}},{key:`graphToViewport`,value:function(e){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(e),t)}},{key:`graphToFramedGraph`,value:function(e){return this.normalizationFunction(e)}},{key:`framedGraphToGraph`,value:function(e){return this.normalizationFunction.inverse(e)}},{key:`getGraphToViewportRatio`,value:function(){var e={x:0,y:0},t={x:1,y:1},n=Math.sqrt((e.x-t.x)**2+(e.y-t.y)**2),r=this.graphToViewport(e),i=this.graphToViewport(t);return Math.sqrt((r.x-i.x)**2+(r.y-i.y)**2)/n}},{key:`computeNodeExtent`,value:function(){var e=this.nodeGraphCoords,t=Object.keys(e);if(!t.length)return{x:[0,1],y:[0,1]};for(var n=1/0,r=-1/0,i=1/0,a=-1/0,o=0,s=t.length;o<s;o++){var c=e[t[o]],l=c.x,u=c.y;l<n&&(n=l),l>r&&(r=l),u<i&&(i=u),u>a&&(a=u)}return{x:[n,r],y:[i,a]}}},{key:`getBBox`,value:function(){return this.nodeExtent}},{key:`getCustomBBox`,value:function(){return this.customBBox}},{key:`setCustomBBox`,value:function(e){return this.customBBox=e,this.scheduleRender(),this}},{key:`kill`,value:function(){var e,t,n,r,i;this.emit(`kill`),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener(`resize`,this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&=(cancelAnimationFrame(this.renderFrame),null);for(var a=this.container;a.firstChild;)a.removeChild(a.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(e=this.internals.edgeLabelProgram)==null||e.kill(),(t=this.internals.edgeLabelBackgroundProgram)==null||t.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(n=this.internals.attachmentProgram)==null||n.kill(),(r=this.internals.attachmentManager)==null||r.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var o=z(this.customLayerPrograms.values()),s;try{for(o.s();!(s=o.n()).done;)s.value.program.kill()}catch(e){o.e(e)}finally{o.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&=null,this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var c;(c=this.webGLContext.getExtension(`WEBGL_lose_context`))==null||c.loseContext(),this.webGLContext=null}for(var l in(i=this.gestureHint)==null||i.kill(),this.gestureHint=null,this.mouseLayer.remove(),this.extraElements)this.extraElements[l].remove();this.extraElements={}}},{key:`scaleSize`,value:function(){var e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return e/this.internals.settings.zoomToSizeRatioFunction(t)*(this.getSetting(`itemSizesReference`)===`positions`?t*this.graphToViewportRatio:1)}},{key:`getStageCanvas`,value:function(){return this.stageCanvas}},{key:`getMouseLayer`,value:function(){return this.mouseLayer}}])}(fr);function Gc(e,t){return typeof e==`number`?e:(q(e)===`object`&&e!==null&&`attribute`in e,t)}function Kc(e){var t=e??{},n=t.cornerRadius,r=t.rotation,i=Gc(n,0),a=Gc(r,0);return{name:`square`,glsl:`
${oi}
float sdf_square(vec2 uv, float size, float cornerRadius, float rotation) {
vec2 p = uv;
if (rotation != 0.0) {
p = rotate2D(rotation) * p;
}
vec2 d = abs(p) - vec2(size - cornerRadius);
return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - cornerRadius;
}
`,uniforms:[{name:`u_cornerRadius`,type:`float`,value:i},{name:`u_rotation`,type:`float`,value:a}],inradiusFactor:Math.SQRT1_2}}function qc(e,t){return typeof e==`number`?e:(q(e)===`object`&&e!==null&&`attribute`in e,t)}function Jc(e){var t=e??{},n=t.cornerRadius,r=t.rotation,i=qc(n,0),a=qc(r,0);return{name:`triangle`,glsl:`
${oi}
float sdf_triangle(vec2 uv, float size, float cornerRadius, float rotation) {
vec2 p = uv;
if (rotation != 0.0) {
p = rotate2D(rotation) * p;
}
const float k = sqrt(3.0);
float r = size * k / 2.0;
p.x = abs(p.x) - r;
p.y = p.y + r / k;
if (p.x + k * p.y > 0.0) {
p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
}
p.x -= clamp(p.x, -2.0 * r, 0.0);
float dist = -length(p) * sign(p.y);
if (cornerRadius > 0.0) {
dist = dist + cornerRadius;
}
return dist;
}
`,uniforms:[{name:`u_cornerRadius`,type:`float`,value:i},{name:`u_rotation`,type:`float`,value:a}],inradiusFactor:.5}}function Yc(e,t){return typeof e==`number`?e:(q(e)===`object`&&e!==null&&`attribute`in e,t)}function Xc(e){var t=e??{},n=t.cornerRadius,r=t.rotation,i=Yc(n,0),a=Yc(r,0);return{name:`diamond`,glsl:`
${oi}
float sdf_diamond(vec2 uv, float size, float cornerRadius, float rotation) {
vec2 p = uv;
if (rotation != 0.0) {
p = rotate2D(rotation) * p;
}
vec2 b = vec2(size, -size);
p = abs(p);
float h = clamp((dot(b, p) + b.y * b.y) / dot(b, b), 0.0, 1.0);
p -= b * vec2(h, h - 1.0);
float d = length(p) * sign(p.x);
if (cornerRadius > 0.0) {
d = d + cornerRadius;
}
return d;
}
`,uniforms:[{name:`u_cornerRadius`,type:`float`,value:i},{name:`u_rotation`,type:`float`,value:a}],inradiusFactor:Math.SQRT1_2}}var Zc=`pixels`,Qc=`butt`;function $c(e){return e===void 0||e===!1?{tail:!1,head:!1}:e===!0?{tail:!0,head:!0}:e===`head`?{tail:!1,head:!0}:{tail:!0,head:!1}}function el(e){return e===void 0?{tail:0,head:0}:typeof e==`number`?{tail:e,head:e}:{tail:e.tail??0,head:e.head??0}}function tl(e){var t=e??{},n=t.dashColor??{attribute:`color`},r=t.gapColor??0,i={dashSize:t.dashSize??{value:10,mode:`pixels`},gapSize:t.gapSize??{value:10,mode:`pixels`},dashOffset:t.dashOffset??{value:0,mode:`pixels`}},a=t.align??.5,o=t.cap??Qc,s=$c(t.solidExtremities),c=el(t.solidMargin),l=mn(n,`dashColor`),u=[{name:`u_sizeMode`,type:`vec3`,value:[i.dashSize,i.gapSize,i.dashOffset].map(function(e){return+((e.mode??Zc)===`relative`)})},{name:`u_align`,type:`float`,value:a},{name:`u_solidExtremities`,type:`vec2`,value:[+!!s.tail,+!!s.head]},{name:`u_solidMargin`,type:`vec2`,value:[c.tail,c.head]}],d=K(l.attributes),f=l.needsNodeColors,p;if(typeof r==`number`)p=`vec4(dashColor.rgb, dashColor.a * ${J(r)})`;else{var m=mn(r,`gapColor`);p=m.glsl,d.push.apply(d,K(m.attributes)),f||=m.needsNodeColors}var h=!(`value`in i.dashSize),g=!(`value`in i.gapSize),_=!(`value`in i.dashOffset);[`dashSize`,`gapSize`,`dashOffset`].forEach(function(e){`value`in i[e]?u.push({name:`u_${e}`,type:`float`,value:i[e].value}):(d.push({name:`a_${e}`,size:1,type:WebGL2RenderingContext.FLOAT,source:i[e].attribute}),u.push({name:`u_${e}`,type:`float`,value:i[e].default??0}))});var v=function(e,t){return t?`(v_${e} > 0.0 ? v_${e} : u_${e})`:`u_${e}`};return{name:`dashed`,glsl:`
${h?`// Varying: v_dashSize for per-edge dash size`:``}
${g?`// Varying: v_gapSize for per-edge gap size`:``}
${_?`// Varying: v_dashOffset for per-edge dash offset`:``}
vec4 layer_dashed(EdgeContext ctx) {
vec4 dashColor = ${l.glsl};
if (u_solidExtremities.x > 0.5 && v_zone < 0.5) {
return dashColor;
}
if (u_solidExtremities.y > 0.5 && v_zone > 1.5) {
return dashColor;
}
float tailExtremityLength = v_tailLengthRatio * ctx.thickness;
float headExtremityLength = v_headLengthRatio * ctx.thickness;
float tailMarginWorld = u_solidMargin.x * u_correctionRatio / u_sizeRatio;
float headMarginWorld = u_solidMargin.y * u_correctionRatio / u_sizeRatio;
float tailSolidZone = (u_solidExtremities.x > 0.5 ? tailExtremityLength : 0.0) + tailMarginWorld;
if (ctx.distanceFromSource < tailSolidZone) {
return dashColor;
}
float headSolidZone = (u_solidExtremities.y > 0.5 ? headExtremityLength : 0.0) + headMarginWorld;
if (ctx.distanceToTarget < headSolidZone) {
return dashColor;
}
float dashSizeValue = ${v(`dashSize`,h)};
float gapSizeValue = ${v(`gapSize`,g)};
float dashOffsetValue = ${v(`dashOffset`,_)};
float pixelToWorld = u_correctionRatio / u_sizeRatio;
float dashSize = dashSizeValue * (u_sizeMode.x > 0.5 ? ctx.thickness : pixelToWorld);
float gapSize = gapSizeValue * (u_sizeMode.y > 0.5 ? ctx.thickness : pixelToWorld);
float dashOffset = dashOffsetValue * (u_sizeMode.z > 0.5 ? ctx.thickness : pixelToWorld);
float dashThreshold = 0.1 * pixelToWorld;
if (dashSize < dashThreshold || gapSize < dashThreshold) {
return vec4(0.0);
}
float patternLength = dashSize + gapSize;
float adjustedDistFromSource = ctx.distanceFromSource - tailSolidZone;
float adjustedDistToTarget = ctx.distanceToTarget - headSolidZone;
float dashedLength = adjustedDistFromSource + adjustedDistToTarget;
float anchorDist = u_align * dashedLength;
float posInPattern = mod(adjustedDistFromSource - anchorDist + dashOffset, patternLength);
float longFromCenter =
mod(posInPattern - dashSize * 0.5 + patternLength * 0.5, patternLength) - patternLength * 0.5;
${o===`round`?`  // Capsule SDF: round caps carved inside the dash length, so a dash never
float transverse = ctx.sdf + ctx.thickness * 0.5;
float capRadius = min(ctx.thickness, dashSize) * 0.5;
float halfLength = dashSize * 0.5 - capRadius;
vec2 q = vec2(max(abs(longFromCenter) - halfLength, 0.0), transverse);
float sdf = capRadius - length(q);`:`  float sdf = dashSize * 0.5 - abs(longFromCenter);`}
float dashAlpha = smoothstep(-ctx.aaWidth, ctx.aaWidth, sdf);
vec4 gapColor = ${p};
return mix(gapColor, dashColor, dashAlpha);
}
`,uniforms:u,attributes:d,needsNodeColors:f}}function nl(e){var t=(e??{}).segments;return{name:`curved`,segments:t===void 0?16:t,glsl:`
vec2 computeControlPoint(vec2 source, vec2 target, float curvature) {
vec2 midpoint = 0.5 * (source + target);
vec2 delta = target - source;
vec2 perp = vec2(-delta.y, delta.x);
float len = length(perp);
if (len < 0.0001) return midpoint;
perp = perp / len;
return midpoint + perp * curvature * len;
}
vec2 path_curved_position(float t, vec2 source, vec2 target) {
float curvature = v_curvature;
vec2 control = computeControlPoint(source, target, curvature);
float u = 1.0 - t;
return u * u * source + 2.0 * u * t * control + t * t * target;
}
vec2 path_curved_derivative(float t, vec2 source, vec2 target) {
float curvature = v_curvature;
vec2 control = computeControlPoint(source, target, curvature);
return 2.0 * (1.0 - t) * (control - source) + 2.0 * t * (target - control);
}
float path_curved_length(vec2 source, vec2 target) {
const float x1 = 0.9061798459, x2 = 0.5384693101;
const float w1 = 0.2369268850, w2 = 0.4786286705, w3 = 0.5688888889;
float t1a = 0.5 * (-x1 + 1.0), t1b = 0.5 * (x1 + 1.0);
float t2a = 0.5 * (-x2 + 1.0), t2b = 0.5 * (x2 + 1.0);
float d1a = length(path_curved_derivative(t1a, source, target));
float d1b = length(path_curved_derivative(t1b, source, target));
float d2a = length(path_curved_derivative(t2a, source, target));
float d2b = length(path_curved_derivative(t2b, source, target));
float d3 = length(path_curved_derivative(0.5, source, target));
return 0.5 * (w1 * (d1a + d1b) + w2 * (d2a + d2b) + w3 * d3);
}
`,uniforms:[],attributes:[{name:`curvature`,size:1,type:WebGL2RenderingContext.FLOAT}],variables:{curvature:{type:`number`,default:0}},spread:{variable:`curvature`,compute:function(e,t,n){return(e-(t-1)/2)*n}}}}function rl(e){var t=e??{},n=t.lengthRatio,r=n===void 0?5:n,i=t.widthRatio,a=i===void 0?4:i,o=t.margin;return{name:`arrow`,glsl:`
float extremity_arrow(vec2 uv, float lengthRatio, float widthRatio) {
float x = uv.x;
float y = abs(uv.y);
float halfW = widthRatio * 0.5;
if (x > lengthRatio) {
return length(vec2(x - lengthRatio, y));
}
float backDist = -x;
float clampedX = max(0.0, x);
float maxY = halfW * (1.0 - clampedX / lengthRatio);
float sideDist = y - maxY;
return max(backDist, sideDist);
}
`,length:r,widthFactor:a,margin:o===void 0?0:o,uniforms:[],attributes:[]}}function il(e){var t=e??{},n=t.lengthRatio,r=n===void 0?.75:n,i=t.widthRatio,a=i===void 0?4:i,o=t.margin;return{name:`bar`,glsl:`
float extremity_bar(vec2 uv, float lengthRatio, float widthRatio) {
float halfW = widthRatio * 0.5;
vec2 center = vec2(lengthRatio * 0.5, 0.0);
vec2 halfSize = vec2(lengthRatio * 0.5, halfW);
vec2 d = abs(uv - center) - halfSize;
return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,length:r,widthFactor:a,margin:o===void 0?0:o,baseRatio:1,uniforms:[],attributes:[]}}var al=o((e=>{function t(e){return typeof e!=`number`||isNaN(e)?1:e}function n(e,t){var n={},r=function(e){return e===void 0?t:e};typeof t==`function`&&(r=t);var i=function(t){return r(t[e])},a=function(){return r(void 0)};return typeof e==`string`?(n.fromAttributes=i,n.fromGraph=function(e,t){return i(e.getEdgeAttributes(t))},n.fromEntry=function(e,t){return i(t)},n.fromPartialEntry=n.fromEntry,n.fromMinimalEntry=n.fromEntry):typeof e==`function`?(n.fromAttributes=function(){throw Error(`graphology-utils/getters/createEdgeValueGetter: irrelevant usage.`)},n.fromGraph=function(t,n){var i=t.extremities(n);return r(e(n,t.getEdgeAttributes(n),i[0],i[1],t.getNodeAttributes(i[0]),t.getNodeAttributes(i[1]),t.isUndirected(n)))},n.fromEntry=function(t,n,i,a,o,s,c){return r(e(t,n,i,a,o,s,c))},n.fromPartialEntry=function(t,n,i,a){return r(e(t,n,i,a))},n.fromMinimalEntry=function(t,n){return r(e(t,n))}):(n.fromAttributes=a,n.fromGraph=a,n.fromEntry=a,n.fromMinimalEntry=a),n}e.createNodeValueGetter=function(e,t){var n={},r=function(e){return e===void 0?t:e};typeof t==`function`&&(r=t);var i=function(t){return r(t[e])},a=function(){return r(void 0)};return typeof e==`string`?(n.fromAttributes=i,n.fromGraph=function(e,t){return i(e.getNodeAttributes(t))},n.fromEntry=function(e,t){return i(t)}):typeof e==`function`?(n.fromAttributes=function(){throw Error(`graphology-utils/getters/createNodeValueGetter: irrelevant usage.`)},n.fromGraph=function(t,n){return r(e(n,t.getNodeAttributes(n)))},n.fromEntry=function(t,n){return r(e(t,n))}):(n.fromAttributes=a,n.fromGraph=a,n.fromEntry=a),n},e.createEdgeValueGetter=n,e.createEdgeWeightGetter=function(e){return n(e,t)}})),ol=o(((e,t)=>{t.exports=function(e,t,n){var r,i,a,o,s,c,l,u,d,f,p=t.length,m=n.length,h=e.adjustSizes,g=e.barnesHutTheta*e.barnesHutTheta,_,v,y,b,x,S,C,w=[];for(a=0;a<p;a+=10)t[a+4]=t[a+2],t[a+5]=t[a+3],t[a+2]=0,t[a+3]=0;if(e.outboundAttractionDistribution){for(_=0,a=0;a<p;a+=10)_+=t[a+6];_/=p/10}if(e.barnesHutOptimize){var T=1/0,E=-1/0,D=1/0,O=-1/0,k,A,j;for(a=0;a<p;a+=10)T=Math.min(T,t[a+0]),E=Math.max(E,t[a+0]),D=Math.min(D,t[a+1]),O=Math.max(O,t[a+1]);var M=E-T,N=O-D;for(M>N?(D-=(M-N)/2,O=D+M):(T-=(N-M)/2,E=T+N),w[0]=-1,w[1]=(T+E)/2,w[2]=(D+O)/2,w[3]=Math.max(E-T,O-D),w[4]=-1,w[5]=-1,w[6]=0,w[7]=0,w[8]=0,r=1,a=0;a<p;a+=10)for(i=0,j=3;;)if(w[i+5]>=0){k=t[a+0]<w[i+1]?t[a+1]<w[i+2]?w[i+5]:w[i+5]+9:t[a+1]<w[i+2]?w[i+5]+18:w[i+5]+27,w[i+7]=(w[i+7]*w[i+6]+t[a+0]*t[a+6])/(w[i+6]+t[a+6]),w[i+8]=(w[i+8]*w[i+6]+t[a+1]*t[a+6])/(w[i+6]+t[a+6]),w[i+6]+=t[a+6],i=k;continue}else if(w[i+0]<0){w[i+0]=a;break}else{if(w[i+5]=r*9,u=w[i+3]/2,d=w[i+5],w[d+0]=-1,w[d+1]=w[i+1]-u,w[d+2]=w[i+2]-u,w[d+3]=u,w[d+4]=d+9,w[d+5]=-1,w[d+6]=0,w[d+7]=0,w[d+8]=0,d+=9,w[d+0]=-1,w[d+1]=w[i+1]-u,w[d+2]=w[i+2]+u,w[d+3]=u,w[d+4]=d+9,w[d+5]=-1,w[d+6]=0,w[d+7]=0,w[d+8]=0,d+=9,w[d+0]=-1,w[d+1]=w[i+1]+u,w[d+2]=w[i+2]-u,w[d+3]=u,w[d+4]=d+9,w[d+5]=-1,w[d+6]=0,w[d+7]=0,w[d+8]=0,d+=9,w[d+0]=-1,w[d+1]=w[i+1]+u,w[d+2]=w[i+2]+u,w[d+3]=u,w[d+4]=w[i+4],w[d+5]=-1,w[d+6]=0,w[d+7]=0,w[d+8]=0,r+=4,k=t[w[i+0]+0]<w[i+1]?t[w[i+0]+1]<w[i+2]?w[i+5]:w[i+5]+9:t[w[i+0]+1]<w[i+2]?w[i+5]+18:w[i+5]+27,w[i+6]=t[w[i+0]+6],w[i+7]=t[w[i+0]+0],w[i+8]=t[w[i+0]+1],w[k+0]=w[i+0],w[i+0]=-1,A=t[a+0]<w[i+1]?t[a+1]<w[i+2]?w[i+5]:w[i+5]+9:t[a+1]<w[i+2]?w[i+5]+18:w[i+5]+27,k===A){if(j--){i=k;continue}j=3;break}w[A+0]=a;break}}if(e.barnesHutOptimize)for(v=e.scalingRatio,a=0;a<p;a+=10)for(i=0;;)if(w[i+5]>=0){if(S=(t[a+0]-w[i+7])**2+(t[a+1]-w[i+8])**2,f=w[i+3],4*f*f/S<g){if(y=t[a+0]-w[i+7],b=t[a+1]-w[i+8],h===!0?S>0?(C=v*t[a+6]*w[i+6]/S,t[a+2]+=y*C,t[a+3]+=b*C):S<0&&(C=-v*t[a+6]*w[i+6]/Math.sqrt(S),t[a+2]+=y*C,t[a+3]+=b*C):S>0&&(C=v*t[a+6]*w[i+6]/S,t[a+2]+=y*C,t[a+3]+=b*C),i=w[i+4],i<0)break;continue}i=w[i+5];continue}else{if(c=w[i+0],c>=0&&c!==a&&(y=t[a+0]-t[c+0],b=t[a+1]-t[c+1],S=y*y+b*b,h===!0?S>0?(C=v*t[a+6]*t[c+6]/S,t[a+2]+=y*C,t[a+3]+=b*C):S<0&&(C=-v*t[a+6]*t[c+6]/Math.sqrt(S),t[a+2]+=y*C,t[a+3]+=b*C):S>0&&(C=v*t[a+6]*t[c+6]/S,t[a+2]+=y*C,t[a+3]+=b*C)),i=w[i+4],i<0)break;continue}else for(v=e.scalingRatio,o=0;o<p;o+=10)for(s=0;s<o;s+=10)y=t[o+0]-t[s+0],b=t[o+1]-t[s+1],h===!0?(S=Math.sqrt(y*y+b*b)-t[o+8]-t[s+8],S>0?(C=v*t[o+6]*t[s+6]/S/S,t[o+2]+=y*C,t[o+3]+=b*C,t[s+2]-=y*C,t[s+3]-=b*C):S<0&&(C=100*v*t[o+6]*t[s+6],t[o+2]+=y*C,t[o+3]+=b*C,t[s+2]-=y*C,t[s+3]-=b*C)):(S=Math.sqrt(y*y+b*b),S>0&&(C=v*t[o+6]*t[s+6]/S/S,t[o+2]+=y*C,t[o+3]+=b*C,t[s+2]-=y*C,t[s+3]-=b*C));for(d=e.gravity/e.scalingRatio,v=e.scalingRatio,a=0;a<p;a+=10)C=0,y=t[a+0],b=t[a+1],S=Math.sqrt(y**2+b**2),e.strongGravityMode?S>0&&(C=v*t[a+6]*d):S>0&&(C=v*t[a+6]*d/S),t[a+2]-=y*C,t[a+3]-=b*C;for(v=1*(e.outboundAttractionDistribution?_:1),l=0;l<m;l+=3)o=n[l+0],s=n[l+1],u=n[l+2],x=u**+e.edgeWeightInfluence,y=t[o+0]-t[s+0],b=t[o+1]-t[s+1],h===!0?(S=Math.sqrt(y*y+b*b)-t[o+8]-t[s+8],e.linLogMode?e.outboundAttractionDistribution?S>0&&(C=-v*x*Math.log(1+S)/S/t[o+6]):S>0&&(C=-v*x*Math.log(1+S)/S):e.outboundAttractionDistribution?S>0&&(C=-v*x/t[o+6]):S>0&&(C=-v*x)):(S=Math.sqrt(y**2+b**2),e.linLogMode?e.outboundAttractionDistribution?S>0&&(C=-v*x*Math.log(1+S)/S/t[o+6]):S>0&&(C=-v*x*Math.log(1+S)/S):e.outboundAttractionDistribution?(S=1,C=-v*x/t[o+6]):(S=1,C=-v*x)),S>0&&(t[o+2]+=y*C,t[o+3]+=b*C,t[s+2]-=y*C,t[s+3]-=b*C);var P,F,ee,te,I,ne;if(h===!0)for(a=0;a<p;a+=10)t[a+9]!==1&&(P=Math.sqrt(t[a+2]**2+t[a+3]**2),P>10&&(t[a+2]=t[a+2]*10/P,t[a+3]=t[a+3]*10/P),F=t[a+6]*Math.sqrt((t[a+4]-t[a+2])*(t[a+4]-t[a+2])+(t[a+5]-t[a+3])*(t[a+5]-t[a+3])),ee=Math.sqrt((t[a+4]+t[a+2])*(t[a+4]+t[a+2])+(t[a+5]+t[a+3])*(t[a+5]+t[a+3]))/2,te=.1*Math.log(1+ee)/(1+Math.sqrt(F)),I=t[a+0]+t[a+2]*(te/e.slowDown),t[a+0]=I,ne=t[a+1]+t[a+3]*(te/e.slowDown),t[a+1]=ne);else for(a=0;a<p;a+=10)t[a+9]!==1&&(F=t[a+6]*Math.sqrt((t[a+4]-t[a+2])*(t[a+4]-t[a+2])+(t[a+5]-t[a+3])*(t[a+5]-t[a+3])),ee=Math.sqrt((t[a+4]+t[a+2])*(t[a+4]+t[a+2])+(t[a+5]+t[a+3])*(t[a+5]+t[a+3]))/2,te=t[a+7]*Math.log(1+ee)/(1+Math.sqrt(F)),t[a+7]=Math.min(1,Math.sqrt(te*(t[a+2]**2+t[a+3]**2)/(1+Math.sqrt(F)))),I=t[a+0]+t[a+2]*(te/e.slowDown),t[a+0]=I,ne=t[a+1]+t[a+3]*(te/e.slowDown),t[a+1]=ne);return{}}})),sl=o((e=>{e.assign=function(e){e||={};for(var t=Array.prototype.slice.call(arguments).slice(1),n=0,r,i=t.length;n<i;n++)if(t[n])for(r in t[n])e[r]=t[n][r];return e},e.validateSettings=function(e){return`linLogMode`in e&&typeof e.linLogMode!=`boolean`?{message:"the `linLogMode` setting should be a boolean."}:`outboundAttractionDistribution`in e&&typeof e.outboundAttractionDistribution!=`boolean`?{message:"the `outboundAttractionDistribution` setting should be a boolean."}:`adjustSizes`in e&&typeof e.adjustSizes!=`boolean`?{message:"the `adjustSizes` setting should be a boolean."}:`edgeWeightInfluence`in e&&typeof e.edgeWeightInfluence!=`number`?{message:"the `edgeWeightInfluence` setting should be a number."}:`scalingRatio`in e&&!(typeof e.scalingRatio==`number`&&e.scalingRatio>=0)?{message:"the `scalingRatio` setting should be a number >= 0."}:`strongGravityMode`in e&&typeof e.strongGravityMode!=`boolean`?{message:"the `strongGravityMode` setting should be a boolean."}:`gravity`in e&&!(typeof e.gravity==`number`&&e.gravity>=0)?{message:"the `gravity` setting should be a number >= 0."}:`slowDown`in e&&!(typeof e.slowDown==`number`||e.slowDown>=0)?{message:"the `slowDown` setting should be a number >= 0."}:`barnesHutOptimize`in e&&typeof e.barnesHutOptimize!=`boolean`?{message:"the `barnesHutOptimize` setting should be a boolean."}:`barnesHutTheta`in e&&!(typeof e.barnesHutTheta==`number`&&e.barnesHutTheta>=0)?{message:"the `barnesHutTheta` setting should be a number >= 0."}:null},e.graphToByteArrays=function(e,t){var n=e.order,r=e.size,i={},a,o=new Float32Array(n*10),s=new Float32Array(r*3);return a=0,e.forEachNode(function(e,t){i[e]=a,o[a]=t.x,o[a+1]=t.y,o[a+2]=0,o[a+3]=0,o[a+4]=0,o[a+5]=0,o[a+6]=1,o[a+7]=1,o[a+8]=t.size||1,o[a+9]=+!!t.fixed,a+=10}),a=0,e.forEachEdge(function(e,n,r,c,l,u,d){var f=i[r],p=i[c],m=t(e,n,r,c,l,u,d);o[f+6]+=m,o[p+6]+=m,s[a]=f,s[a+1]=p,s[a+2]=m,a+=3}),{nodes:o,edges:s}},e.assignLayoutChanges=function(e,t,n){var r=0;e.updateEachNodeAttributes(function(e,i){return i.x=t[r],i.y=t[r+1],r+=10,n?n(e,i):i})},e.readGraphPositions=function(e,t){var n=0;e.forEachNode(function(e,r){t[n]=r.x,t[n+1]=r.y,n+=10})},e.collectLayoutChanges=function(e,t,n){for(var r=e.nodes(),i={},a=0,o=0,s=t.length;a<s;a+=10){if(n){var c=Object.assign({},e.getNodeAttributes(r[o]));c.x=t[a],c.y=t[a+1],c=n(r[o],c),i[r[o]]={x:c.x,y:c.y}}else i[r[o]]={x:t[a],y:t[a+1]};o++}return i},e.createWorker=function(e){var t=window.URL||window.webkitURL,n=e.toString(),r=t.createObjectURL(new Blob([`(`+n+`).call(this);`],{type:`text/javascript`})),i=new Worker(r);return t.revokeObjectURL(r),i}})),cl=o(((e,t)=>{t.exports={linLogMode:!1,outboundAttractionDistribution:!1,adjustSizes:!1,edgeWeightInfluence:1,scalingRatio:1,strongGravityMode:!1,gravity:1,slowDown:1,barnesHutOptimize:!1,barnesHutTheta:.5}})),ll=o(((e,t)=>{var n=yr(),r=al().createEdgeWeightGetter,i=ol(),a=sl(),o=cl();function s(e,t,s){if(!n(t))throw Error(`graphology-layout-forceatlas2: the given graph is not a valid graphology instance.`);typeof s==`number`&&(s={iterations:s});var c=s.iterations;if(typeof c!=`number`)throw Error(`graphology-layout-forceatlas2: invalid number of iterations.`);if(c<=0)throw Error(`graphology-layout-forceatlas2: you should provide a positive number of iterations.`);var l=r(`getEdgeWeight`in s?s.getEdgeWeight:`weight`).fromEntry,u=typeof s.outputReducer==`function`?s.outputReducer:null,d=a.assign({},o,s.settings),f=a.validateSettings(d);if(f)throw Error(`graphology-layout-forceatlas2: `+f.message);for(var p=a.graphToByteArrays(t,l),m=0;m<c;m++)i(d,p.nodes,p.edges);if(e)a.assignLayoutChanges(t,p.nodes,u);else return a.collectLayoutChanges(t,p.nodes)}var c=s.bind(null,!1);c.assign=s.bind(null,!0),c.inferSettings=function(e){var t=typeof e==`number`?e:e.order;return{barnesHutOptimize:t>2e3,strongGravityMode:!0,gravity:.05,scalingRatio:10,slowDown:1+Math.log(t)}},t.exports=c})),ul=o(((e,t)=>{function n(e,t){return e+`§`+t}function r(){return .01*(.5-Math.random())}t.exports=function(e,t){var i=e.margin,a=e.ratio,o=e.expansion,s=e.gridSize,c=e.speed,l,u,d,f,p,m,h=!0,g=t.length,_=g/3|0,v=new Float32Array(_),y=new Float32Array(_),b=1/0,x=1/0,S=-1/0,C=-1/0;for(l=0;l<g;l+=3)d=t[l+0],f=t[l+1],m=t[l+2]*a+i,b=Math.min(b,d-m),S=Math.max(S,d+m),x=Math.min(x,f-m),C=Math.max(C,f+m);var w=S-b,T=C-x,E=(b+S)/2,D=(x+C)/2;b=E-o*w/2,S=E+o*w/2,x=D-o*T/2,C=D+o*T/2;for(var O=Array(s*s),k=O.length,A=0;A<k;A++)O[A]=[];var j,M,N,P,F,ee,te,I,ne,re;for(l=0;l<g;l+=3)for(d=t[l+0],f=t[l+1],m=t[l+2]*a+i,j=d-m,M=d+m,N=f-m,P=f+m,F=Math.floor(s*(j-b)/(S-b)),ee=Math.floor(s*(M-b)/(S-b)),te=Math.floor(s*(N-x)/(C-x)),I=Math.floor(s*(P-x)/(C-x)),ne=F;ne<=ee;ne++)for(re=te;re<=I;re++)O[ne*s+re].push(l);var ie,ae=new Set,oe,se,ce,le,ue,de,fe,pe,me,he,ge,_e,ve;for(A=0;A<k;A++)for(ie=O[A],l=0,p=ie.length;l<p;l++)for(oe=ie[l],ce=t[oe+0],ue=t[oe+1],fe=t[oe+2],u=l+1;u<p;u++)se=ie[u],me=n(oe,se),k>1&&ae.has(me)||(k>1&&ae.add(me),le=t[se+0],de=t[se+1],pe=t[se+2],he=le-ce,ge=de-ue,_e=Math.sqrt(he*he+ge*ge),ve=_e<fe*a+i+(pe*a+i),ve&&(h=!1,se=se/3|0,_e>0?(v[se]+=he/_e*(1+fe),y[se]+=ge/_e*(1+fe)):(v[se]+=w*r(),y[se]+=T*r())));for(l=0,u=0;l<g;l+=3,u++)t[l+0]+=v[u]*.1*c,t[l+1]+=y[u]*.1*c;return{converged:h}}})),dl=o((e=>{e.validateSettings=function(e){return`gridSize`in e&&typeof e.gridSize!=`number`||e.gridSize<=0?{message:"the `gridSize` setting should be a positive number."}:`margin`in e&&typeof e.margin!=`number`||e.margin<0?{message:"the `margin` setting should be 0 or a positive number."}:`expansion`in e&&typeof e.expansion!=`number`||e.expansion<=0?{message:"the `expansion` setting should be a positive number."}:`ratio`in e&&typeof e.ratio!=`number`||e.ratio<=0?{message:"the `ratio` setting should be a positive number."}:`speed`in e&&typeof e.speed!=`number`||e.speed<=0?{message:"the `speed` setting should be a positive number."}:null},e.graphToByteArray=function(e,t){var n=e.order,r=new Float32Array(n*3),i=0;return e.forEachNode(function(e,n){typeof t==`function`&&(n=t(e,n)),r[i]=n.x,r[i+1]=n.y,r[i+2]=n.size||1,i+=3}),r},e.assignLayoutChanges=function(e,t,n){var r=0;e.forEachNode(function(i){var a={x:t[r],y:t[r+1]};typeof n==`function`&&(a=n(i,a)),e.mergeNodeAttributes(i,a),r+=3})},e.collectLayoutChanges=function(e,t,n){var r={},i=0;return e.forEachNode(function(e){var a={x:t[i],y:t[i+1]};typeof n==`function`&&(a=n(e,a)),r[e]=a,i+=3}),r},e.createWorker=function(e){var t=window.URL||window.webkitURL,n=e.toString(),r=t.createObjectURL(new Blob([`(`+n+`).call(this);`],{type:`text/javascript`})),i=new Worker(r);return t.revokeObjectURL(r),i}})),fl=o(((e,t)=>{t.exports={gridSize:20,margin:5,expansion:1.1,ratio:1,speed:3}})),pl=o(((e,t)=>{var n=yr(),r=ul(),i=dl(),a=fl(),o=500;function s(e,t,s){if(!n(t))throw Error(`graphology-layout-noverlap: the given graph is not a valid graphology instance.`);typeof s==`number`?s={maxIterations:s}:s||={};var c=s.maxIterations||o;if(typeof c!=`number`||c<=0)throw Error(`graphology-layout-force: you should provide a positive number of maximum iterations.`);var l=Object.assign({},a,s.settings),u=i.validateSettings(l);if(u)throw Error(`graphology-layout-noverlap: `+u.message);for(var d=i.graphToByteArray(t,s.inputReducer),f=!1,p=0;p<c&&!f;p++)f=r(l,d).converged;if(e)i.assignLayoutChanges(t,d,s.outputReducer);else return i.collectLayoutChanges(t,d,s.outputReducer)}var c=s.bind(null,!1);c.assign=s.bind(null,!0),t.exports=c})),ml=c(ll(),1),hl=c(pl(),1);function gl(e){e.nodes().sort((t,n)=>e.degree(n)-e.degree(t)||Number(t)-Number(n)).forEach((t,n)=>{let r=n*2.399963,i=Math.sqrt(n+.5)*10;e.mergeNodeAttributes(t,{x:Math.cos(r)*i*1.4,y:Math.sin(r)*i})})}function _l(e){let t=e.order;return{...ml.default.inferSettings(e),barnesHutOptimize:t>300,edgeWeightInfluence:.3,gravity:t>300?1:.4,scalingRatio:12,slowDown:1+Math.log(t+1),linLogMode:!1}}function vl(e){return e<=100?800:e<=400?300:e<=2e3?120:60}function yl(e,t){e.order<2||ml.default.assign(e,{iterations:t,settings:_l(e),getEdgeWeight:`weight`})}function bl(e,t,n){let[r,i,a,o]=xl(e);if(!(i>r&&o>a&&n>0&&t>0))return;let s=Math.min(1.7,Math.max(.6,.85*t/n/((i-r)/(o-a)))),c=Math.min(.75*n/(o-a),.75*t/((i-r)*s));e.forEachNode((t,{x:n,y:r})=>e.mergeNodeAttributes(t,{x:n*s*c,y:r*c}))}function xl(e){let[t,n,r,i]=[1/0,-1/0,1/0,-1/0];return e.forEachNode((e,{x:a,y:o})=>{[t,n]=[Math.min(t,a),Math.max(n,a)],[r,i]=[Math.min(r,o),Math.max(i,o)]}),[t,n,r,i]}function Sl(e){e.order<2||e.order>600||hl.default.assign(e,{maxIterations:120,settings:{margin:14,ratio:1.1,expansion:1.1,gridSize:20}})}var Cl=6.6,wl=17,Tl=4;function El(e,t,n){if(e.order<2||e.order>150||!(t>0&&n>0))return;let r=e.mapNodes((e,{x:t,y:n,size:r,label:i})=>({node:e,x:t,y:n,left:r,right:r+6+i.length*Cl,half:Math.max(r,wl/2)})),[i,a,o,s]=xl(e),[c,l]=[(i+a)/2,(o+s)/2],[u,d]=[Math.max(t,a-i)/2,Math.max(n,s-o)/2],f=(e,t,n)=>t<n?Math.min(n,Math.max(t,e)):(t+n)/2;for(let e=0;e<300;e++){let e=!1;if(r.forEach((t,n)=>{for(let i=n+1;i<r.length;i++){let a=r[i],o=Math.min(t.x+t.right-(a.x-a.left),a.x+a.right-(t.x-t.left))+Tl,s=t.half+a.half+Tl-Math.abs(t.y-a.y);if(!(o<=0||s<=0)){if(e=!0,s<=o){let e=(t.y<a.y||t.y===a.y&&n<i?-1:1)*(s+.5)/2;t.y+=e,a.y-=e}else{let e=(t.x<a.x?-1:1)*(o+.5)/2;t.x+=e,a.x-=e}}}t.x=f(t.x,c-u+t.left,c+u-t.right),t.y=f(t.y,l-d+t.half,l+d-t.half)}),!e)break}for(let{node:t,x:n,y:i}of r)e.mergeNodeAttributes(t,{x:n,y:i})}function Dl(e){let t=e.certainty??`asserted`,n=`dashed`;return t===`asserted`&&(n=e.ahead?`dashed`:`solid`),t===`hedged`&&(n=`dotted`),{tone:e.attribution?.length?`word`:`author`,line:n,head:e.polarity===`negative`?`bar`:`arrow`}}function Ol(e,t){let[n,...r]=[...t.attribution??[]].reverse().map(t=>t===null?`an unnamed source`:e.label(t));return n===void 0?``:[n,...r.map(e=>`as ${e} has it`)].join(`, `)}function kl(e,t){let n=Ol(e,t),r=t.certainty??`asserted`,i={asserted:n?`Word of ${n}`:`Stated by the article`,hedged:n?`Hearsay or probable, says ${n}`:`Hearsay or probable`,possible:n?`Possible, says ${n}`:`Possible`,alleged:n?`Alleged by ${n}`:`Alleged`,feared:n?`Feared by ${n}`:`Feared`,hypothetical:n?`A condition, says ${n}`:`A condition`,desired:n?`Wanted by ${n}`:`Wanted`}[r];if(t.polarity===`negative`){let e=r===`asserted`?``:` (${r})`;return n?`Not so, says ${n}${e}`:`Not so, by the article${e}`}return t.ahead&&r===`asserted`?`${i} – yet to come`:i}function Al(e){let t=e.verbs[0]??e.relation.split(`:`)[1]??``;return e.polarity===`negative`?`not ${t}`:t}function jl(e,t,n=1){return t?`entity`in t?e.label(t.entity):`value`in t?`“${t.value}”`:n>0?`(${Ml(e,t.statement,n-1)})`:`(…)`:`…`}function Ml(e,t,n=1){let r=e.statements[t],i=r.subject?`${jl(e,r.subject,n)} — `:``,a=r.object?` → ${jl(e,r.object,n)}`:``;return`${i}${Al(r)}${a}`}var Nl={State:{name:`state`,plural:`states`,color:`#56b4e9`,shape:`square`},StateOrgan:{name:`state organ`,plural:`state organs`,color:`#0072b2`,shape:`square`},ArmedGroup:{name:`armed group`,plural:`armed groups`,color:`#d55e00`,shape:`diamond`},Organisation:{name:`organisation`,plural:`organisations`,color:`#009e73`,shape:`square`},Media:{name:`media`,plural:`media`,color:`#cc79a7`,shape:`square`},Person:{name:`person`,plural:`persons`,color:`#f0e442`,shape:`circle`},Group:{name:`group`,plural:`groups`,color:`#e69f00`,shape:`circle`},Place:{name:`place`,plural:`places`,color:`#b5b5b5`,shape:`triangle`},Event:{name:`event`,plural:`events`,color:`#8d8d8d`,shape:`diamond`},Thing:{name:`thing`,plural:`things`,color:`#cfcfcf`,shape:`circle`}},Pl=Object.keys(Nl),Fl={asserted:`asserted`,hedged:`probable, hearsay`,possible:`possible`,alleged:`alleged`,feared:`feared`,hypothetical:`a condition`,desired:`wanted`};function Il(e){return e<600?20:60}function Ll(e){let t=[];return e.forEach((e,n)=>e&&t.push(n)),t}var Rl=[`author`,`word`],zl=[`solid`,`dotted`,`dashed`],Bl=[`arrow`,`bar`],Vl=Rl.length*zl.length*Bl.length;function Hl(e,t,n){let r=new Map,i=e.entities.length;for(let a of t){let t=e.statements[a],{from:o=[],to:s=[]}=t;if(!o.length||!s.length)continue;let{tone:c,line:l,head:u}=Dl(t),d=(Rl.indexOf(c)*zl.length+zl.indexOf(l))*Bl.length+Bl.indexOf(u);for(let e of o)if(!n||n.has(e))for(let o of s){if(e===o||n&&!n.has(o))continue;let s=(e*i+o)*Vl+d,f=r.get(s);f||(f={from:e,to:o,tone:c,line:l,head:u,statements:[],count:0},r.set(s,f)),f.statements.push(a),f.count+=t.evidence.length}}return[...r.values()].sort((e,t)=>t.count-e.count||e.from-t.from||e.to-t.to||Ul(e,t))}function Ul(e,t){let n=e=>e.tone+e.line+e.head;return n(e)<n(t)?-1:Number(n(e)>n(t))}function Wl(e,t){let{kind:n,named:r}=e.entities[t];return n!==`Event`&&n!==`Thing`&&(n!==`Place`||!!r)}function Gl(e,t,n,r){let i=new Map,a=(e,t)=>void i.set(e,(i.get(e)??0)+t),o=new Set;e.statements.forEach((n,r)=>{if(!t[r])return;let i=n.evidence.length;for(let t of n.from??[])for(let r of n.to??[])t!==r&&(a(t,i),a(r,i),Wl(e,t)&&Wl(e,r)&&(o.add(t),o.add(r)))});let s=[...i.keys()].filter(t=>o.has(t)||Wl(e,t));s.sort((e,t)=>i.get(t)-i.get(e)||e-t);let c=new Set(s.slice(0,n));Jl(e,t,c,o,n);let l=Hl(e,Ll(t),c),u=Zl(c,l),d=u[0]??[],f=c.size-d.length,p=r?u.flat():d,m=new Set(p);r||(l=l.filter(e=>m.has(e.from)));let h=ql(p,l);return{nodes:p.sort((e,t)=>e-t),ties:h,actors:s.length,cut:Math.max(0,s.length-n),islands:r?0:f,weaker:l.length-h.length}}var Kl=2.5;function ql(e,t){let n=Math.max(120,Math.round(e.length*Kl));if(t.length<=n)return[...t];let r=Xl(e),i=new Set;for(let e of t)r.join(e.from,e.to)&&i.add(e);for(let e of t){if(i.size>=n)break;i.add(e)}return t.filter(e=>i.has(e))}function Jl(e,t,n,r,i){if(n.size>400)return;let a=[];for(let i of n){if(r.has(i))continue;let n=[e.from[i],e.to[i]].flat().find(e=>t[e]),o=n===void 0?void 0:e.statements[n],s=[...o?.to??[],...o?.from??[]].find(e=>e!==i);s!==void 0&&a.push(s)}for(let e of a)n.size<i*2&&n.add(e)}function Yl(e,t,n,r){let i=new Map;for(let r of n)for(let a of new Set([...e.from[r],...e.to[r]])){if(!t[a])continue;let r=e.statements[a];for(let e of[...r.from??[],...r.to??[]])n.includes(e)||i.set(e,(i.get(e)??0)+r.evidence.length)}let a=[...i.keys()].sort((e,t)=>i.get(t)-i.get(e)||e-t),o=new Set([...n,...a.slice(0,r)]),s=Hl(e,[...new Set([...o].flatMap(n=>e.from[n].filter(e=>t[e])))].sort((e,t)=>e-t),o),c=s.filter(e=>n.includes(e.from)||n.includes(e.to)),l=s.filter(e=>!c.includes(e)),u=ql([...o],[...c,...l]);return{nodes:[...o].sort((e,t)=>e-t),ties:u,actors:a.length+n.length,cut:Math.max(0,a.length-r),islands:0,weaker:s.length-u.length}}function Xl(e){let t=new Map;for(let n of e)t.set(n,n);let n=e=>{let n=e;for(;t.get(n)!==n;)t.set(n,t.get(t.get(n))),n=t.get(n);return n};return{find:n,join:(e,r)=>{let[i,a]=[n(e),n(r)];return i!==a&&t.set(Math.max(i,a),Math.min(i,a)),i!==a},members:()=>t.keys()}}function Zl(e,t){let n=Xl(e);for(let{from:e,to:r}of t)n.join(e,r);let r=new Map;for(let e of n.members()){let t=n.find(e),i=r.get(t);i?i.push(e):r.set(t,[e])}return[...r.values()].sort((e,t)=>t.length-e.length||e[0]-t[0])}function Ql(e,t){let n=e.statements[t],{object:r,content:i}=n,a=r&&`statement`in r?r.statement:i?.[0],o=Al(n);if(a===void 0||a===t)return o;let s=e.statements[a],c=s.object&&`entity`in s.object&&!n.to?.includes(s.object.entity)?` ${e.label(s.object.entity)}`:``;return`${o}: ${$l(Al(s)+c,30)}`}function $l(e,t){return e.length>t?`${e.slice(0,t-1).trimEnd()}…`:e}function eu(e,t,n=2,r=80){let i=new Map;for(let n of t.statements){let t=Ql(e,n);i.set(t,(i.get(t)??0)+e.statements[n].evidence.length)}let a=[...i].sort((e,t)=>t[1]-e[1]||(e[0]<t[0]?-1:1));return $l(a.slice(0,n).map(([e,t])=>t>1?`${e} ×${t}`:e).join(`, `),r)+(a.length>n?` +${a.length-n}`:``)}function tu(){try{return document.createElement(`canvas`).getContext(`webgl2`)!==null}catch{return!1}}var nu={solid:[0,0],dotted:[2.5,4],dashed:[8,6]},ru=30,iu=70,au=class{graph;picture;box;theme;sigma;net;ties;chosen=new Set;hovered=null;worded=new Set;waiting=0;constructor(e,t,n,r,i){this.graph=e,this.picture=t,this.box=n,this.theme=r,this.ties=t.ties;let a=new Set;this.ties.forEach(({from:e,to:t},n)=>{let r=`${Math.min(e,t)} ${Math.max(e,t)}`;a.has(r)||this.worded.add(String(n)),a.add(r)}),this.net=this.network(),gl(this.net);let o=vl(this.net.order),s=this.net.order<=400;yl(this.net,s?o:10),bl(this.net,n.offsetWidth,n.offsetHeight),s&&Sl(this.net),El(this.net,n.offsetWidth-60,n.offsetHeight-60),this.sigma=this.draw(),this.listen(i),s||this.goOn(o-10)}network(){let e=new L({multi:!0,type:`directed`,allowSelfLoops:!1}),t=new Map;for(let e of this.ties)for(let n of[e.from,e.to])t.set(n,(t.get(n)??0)+e.count);let n=this.picture.nodes.length>150,r=Math.min(1,Math.max(.7,this.box.offsetWidth/700));for(let i of this.picture.nodes){let a=this.graph.entities[i],o=Nl[a.kind],s=r*((n?4:7)+Math.min(n?10:13,Math.sqrt(t.get(i)??0)*(n?.8:1.6)));e.addNode(String(i),{label:$l(a.label,34),color:o.color,shape:o.shape,size:s,x:0,y:0})}return this.ties.forEach((t,r)=>{let i=t.tone===`author`?this.theme.author:this.theme.word,[a,o]=nu[t.line];e.addDirectedEdgeWithKey(String(r),String(t.from),String(t.to),{size:(n?1.2:2)+Math.min(4,Math.log2(t.count)*.7),weight:Math.log2(t.count+1),color:i,plain:o?`rgba(0,0,0,0)`:i,dash:a,gap:o,head:t.head,label:eu(this.graph,t,2,this.ties.length>12?24:60),worded:this.worded.has(String(r))})}),e}draw(){let{theme:e}=this,t={family:`-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif`},n=this.ties.length<=(this.box.offsetWidth<600?iu/5:iu),r=this.net.order<=150;return new Wc(this.net,this.box,{primitives:{nodes:{shapes:[fn(),Kc({cornerRadius:.2}),Xc(),Jc()],label:{font:t,margin:4}},edges:{paths:[gn(),nl()],extremities:[rl({lengthRatio:5,widthRatio:4.2,margin:1}),il({lengthRatio:1.6,widthRatio:8,margin:3})],variables:{plain:{type:`color`,default:`#000000`},dash:{type:`number`,default:0},gap:{type:`number`,default:0}},layers:[hn({color:{attribute:`plain`}}),tl({dashSize:{attribute:`dash`,mode:`pixels`},gapSize:{attribute:`gap`,mode:`pixels`},solidExtremities:`head`})],label:{margin:2}}},styles:{nodes:[{x:{attribute:`x`},y:{attribute:`y`},size:{attribute:`size`},label:{attribute:`label`},shape:{attribute:`shape`},cursor:`pointer`,color:(t,n)=>this.isFaded(n.isHighlighted)?e.faint:t.color,labelColor:(t,n)=>this.isFaded(n.isHighlighted)?e.word:e.ink,labelVisibility:(e,t)=>r||t.isHovered||this.focus().size>0&&t.isHighlighted?`visible`:`auto`,labelSize:12.5,labelBackgroundColor:e.veil,labelBackgroundPadding:1,backdropColor:e.paper,backdropShadowColor:`rgba(0,0,0,0.25)`,backdropShadowBlur:6,backdropPadding:4}],edges:[{path:`straight`,parallelPath:`curved`,head:{attribute:`head`},plain:{attribute:`plain`},dash:{attribute:`dash`},gap:{attribute:`gap`},color:{attribute:`color`},size:{attribute:`size`},opacity:(e,t)=>this.isFaded(t.isHighlighted)?.12:1,label:(e,t)=>t.isHovered||e.worded&&(this.focus().size?t.isHighlighted:n)?e.label:``,labelColor:e.ink,labelBackgroundColor:e.paper,labelBackgroundPadding:1,labelSize:11,cursor:`pointer`}]},settings:{renderEdgeLabels:!0,enableEdgeEvents:!0,itemSizesReference:`screen`,labelRenderedSizeThreshold:this.net.order>150?8:2,labelDensity:1.2,stagePadding:ru,autoRescaleContent:this.net.order<=400?`labels`:`nodes`,enableCameraRotation:!1,enableCameraMouseRotation:!1,gestureTarget:`graph`,allowInvalidContainer:!0,minCameraRatio:.02,maxCameraRatio:4,hideEdgesOnMove:this.ties.length>5e3}})}listen(e){let{sigma:t}=this;t.on(`clickNode`,({node:t})=>e.actor(Number(t))),t.on(`clickEdge`,({edge:t})=>e.tie(this.ties[Number(t)])),t.on(`clickStage`,()=>e.stage()),t.on(`enterNode`,({node:e})=>this.hover(e)),t.on(`leaveNode`,()=>this.hover(null))}goOn(e){e<=0||(this.waiting=requestAnimationFrame(()=>{yl(this.net,Math.min(e,3)),this.goOn(e-3)}))}focus(){return this.hovered===null?this.chosen:new Set([this.hovered])}isFaded(e){return this.focus().size>0&&!e}hover(e){this.net.order>2e3||(this.hovered=e,this.mark())}choose(e){this.chosen=new Set(e.map(String).filter(e=>this.net.hasNode(e))),this.mark()}mark(){let e=this.focus(),t=new Set(e),n=new Set,[r,i]=[...e];for(let a of e)this.net.forEachEdge(a,(a,o,s,c)=>{(i===void 0||e.has(s)&&e.has(c)||r===void 0)&&(n.add(a),t.add(s),t.add(c))});let{sigma:a}=this;a.setNodesState(this.net.nodes().filter(e=>!t.has(e)),{isHighlighted:!1}),a.setNodesState([...t],{isHighlighted:!0}),a.setEdgesState(this.net.edges().filter(e=>!n.has(e)),{isHighlighted:!1}),a.setEdgesState([...n],{isHighlighted:!0}),a.refresh({skipIndexation:!0,schedule:!0})}has(e){return this.net.hasNode(String(e))}place(e){if(!this.has(e))return;let{x:t,y:n}=this.net.getNodeAttributes(String(e));return this.sigma.graphToViewport({x:t,y:n})}zoom(e){let t=this.sigma.getCamera();t.animate({ratio:t.getState().ratio*e},{duration:ou()?0:150})}reset(){this.sigma.getCamera().animate({x:.5,y:.5,ratio:1},{duration:ou()?0:150})}count(){return{nodes:this.net.order,edges:this.net.size}}kill(){cancelAnimationFrame(this.waiting),this.sigma.kill()}};function ou(){return matchMedia(`(prefers-reduced-motion: reduce)`).matches}function su(){let e=getComputedStyle(document.documentElement),t=t=>e.getPropertyValue(`--${t}`).trim();return{paper:t(`paper`),ink:t(`ink`),author:t(`author`),word:t(`word`),faint:t(`pale`),accent:t(`accent`),veil:t(`veil`)}}var cu={certainty:[],kind:[],polarity:``,source:``,document:``,relation:``,from:``,to:``},lu=[`picture`,`actor`,`tie`,`statement`,`timeline`,`statements`,`disputes`,`documents`,`document`,`find`,`ask`],uu=`q.`;function du(e){let[t=``,n=``]=e.replace(/^#\/?/,``).split(`?`),[r=``,...i]=t.split(`/`).map(pu),a=lu.find(e=>e===r)??`picture`,o=new URLSearchParams(n),s=e=>(o.get(e)??``).split(`,`).filter(Boolean),c={};for(let[e,t]of o)e.startsWith(uu)&&(c[e.slice(2)]=t);let l=o.get(`show`),u=o.get(`as`);return{page:a,names:i.filter(Boolean),show:l===`list`||l===`table`?l:`picture`,actors:Math.max(0,Math.floor(Number(o.get(`actors`))||0)),islands:o.get(`islands`)===`1`,near:o.get(`near`)===`1`,as:u===`graph`||u===`chart`?u:`table`,form:c,filter:{certainty:s(`certainty`),kind:s(`kind`),polarity:o.get(`polarity`)??``,source:o.get(`source`)??``,document:o.get(`document`)??``,relation:o.get(`relation`)??``,from:o.get(`from`)??``,to:o.get(`to`)??``}}}function fu(e){let{filter:t}=e,n=new URLSearchParams,r=(e,t)=>{t&&n.set(e,t)};r(`show`,e.show===`picture`?``:e.show),r(`actors`,e.actors?String(e.actors):``),r(`islands`,e.islands?`1`:``),r(`near`,e.near?`1`:``),r(`as`,e.as===`table`?``:e.as),r(`certainty`,t.certainty.join(`,`)),r(`kind`,t.kind.join(`,`));for(let e of[`polarity`,`source`,`document`,`relation`,`from`,`to`])r(e,t[e]);for(let t of Object.keys(e.form).sort())r(uu+t,e.form[t]);let i=[e.page,...e.names].map(encodeURIComponent).join(`/`),a=n.toString();return`#/${i}${a?`?${a}`:``}`}function pu(e){try{return decodeURIComponent(e)}catch{return e}}function X(e,t,...n){let{filter:r,actors:i,islands:a}=e.route;return fu({page:t,names:n,show:`picture`,actors:i,islands:a,near:!1,as:`table`,form:{},filter:r})}function mu(e,t){return{...e.route,filter:{...e.route.filter,...t}}}var hu=[],gu=new Set([`apposition`,`title`,`belonging`,`member`]),_u=class{entities;statements;documents;title;rules;tells;state;from;to;says;in;first;last;who;reported;answers=new Map;inside=new Map;keys=new Map;ids=new Map;docs=new Map;constructor(e){if(e.version!==1)throw Error(`this page reads version 1 of the data, not ${e.version}`);this.entities=e.entities,this.statements=e.statements,this.documents=e.documents,this.title=e.title,this.rules=new Map(Object.entries(e.rules??{})),this.tells=new Set(e.tells??[]),this.state=e.state;let t=()=>this.entities.map(()=>[]);this.from=t(),this.to=t(),this.says=t(),this.in=t(),this.entities.forEach((e,t)=>this.keys.set(e.key,t)),this.documents.forEach((e,t)=>this.docs.set(e.id,t)),this.first=Array(this.statements.length).fill(``),this.last=Array(this.statements.length).fill(``),this.who=new Uint8Array(this.statements.length),this.reported=new Uint8Array(this.statements.length),this.statements.forEach((e,t)=>this.note(e,t))}note(e,t){for(let n of e.from??hu)this.from[n].push(t);for(let n of e.to??hu)this.to[n].push(t);for(let n of e.attribution??hu)n!==null&&this.says[n].at(-1)!==t&&this.says[n].push(t);e.attribution?.length&&(this.reported[t]=1);for(let{rules:n}of e.evidence)if(n)for(let e of n)gu.has(e)&&(this.who[t]=1);for(let n of[e.subject,e.object]){if(n&&`entity`in n){let e=this.in[n.entity];e[e.length-1]!==t&&e.push(t)}n&&`statement`in n&&vu(this.inside,n.statement,t)}for(let n of e.content??hu)vu(this.inside,n,t);for(let n of e.denies??hu)vu(this.answers,n,t);let[n,r]=this.days(e);this.first[t]=n,this.last[t]=r}days(e){for(let t of e.qualifiers??[])if(t.kind===`time`&&t.date)return yu(t.date);if(e.said?.length)return yu(e.said[0]);let t=e.evidence[0],n=t&&this.documents[t.document]?.published?.[0];return n?[n,n]:[``,``]}deniedBy(e){return this.answers.get(e)??hu}within(e){return this.inside.get(e)??hu}entityAt(e){return this.keys.get(e)}statementAt(e){return this.ids.size||this.statements.forEach((e,t)=>this.ids.set(e.id,t)),this.ids.get(e)}documentAt(e){return this.docs.get(e)}label(e){return this.entities[e]?.label??`?`}};function vu(e,t,n){let r=e.get(t);r?r[r.length-1]!==n&&r.push(n):e.set(t,[n])}function yu(e){let[t,n]=e.replaceAll(`~`,``).split(`/`),r=t===`..`?``:bu(t,!1),i=n===void 0?t:n,a=i===`..`?``:bu(i,!0);return[r||a,a||r]}function bu(e,t){let[n,r,i]=e.split(`-`);if(i)return e;if(!r)return t?`${n}-12-31`:`${n}-01-01`;let a=Number(r);if(a>20&&(a=(a-20)*3),t&&Number(r)>20&&(a+=2),a>12)return`${String(Number(n)+1).padStart(4,`0`)}-02-28`;let o=String(a).padStart(2,`0`);return t?`${n}-${o}-${new Date(Date.UTC(Number(n),a,0)).getUTCDate()}`:`${n}-${o}-01`}function xu(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase().replace(/[^\p{L}\p{N}]+/gu,` `).trim()}function Z(e,t,...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t??{}))Su(r,e,n);return Cu(r,n),r}function Su(e,t,n){n!=null&&n!==!1&&(t.startsWith(`on`)?e.addEventListener(t.slice(2),n):t===`value`&&e instanceof HTMLInputElement?e.value=String(n):e.setAttribute(t,n===!0?``:String(n)))}function Cu(e,t){for(let n of t)Array.isArray(n)?Cu(e,n):n instanceof Node?e.append(n):n!=null&&n!==!1&&e.append(String(n))}var wu=`http://www.w3.org/2000/svg`;function Tu(e,t,...n){let r=document.createElementNS(wu,e);for(let[e,n]of Object.entries(t))r.setAttribute(e,String(n));return r.append(...n),r}function Eu(e){return Object.values(e).every(e=>e.length===0)}function Du(e,t){let n=new Uint8Array(e.statements.length);if(Eu(t))return n.fill(1);let r=new Set(t.certainty),i=new Set(t.kind),a=t.source===`-`?-1:e.entityAt(t.source),o=e.documentAt(t.document);return e.statements.forEach((s,c)=>{if(r.size&&!r.has(s.certainty??`asserted`)||t.polarity&&t.polarity===`denied`!=(s.polarity===`negative`)||t.relation&&s.relation!==t.relation)return;let l=s.attribution??[];if(!(t.source&&(a===-1?l.length>0:a===void 0||!l.includes(a)))&&(!t.document||s.evidence.some(e=>e.document===o))&&(!t.from&&!t.to||e.first[c])&&!(t.from&&e.last[c]<t.from)&&!(t.to&&e.first[c]>t.to)){if(i.size){let t=t=>i.has(e.entities[t].kind);if(![...s.from??[],...s.to??[]].some(t))return}n[c]=1}}),n}function Ou(e){return e.titles?.[0]??e.name}function ku(e){try{let{protocol:t,href:n}=new URL(e);return t===`http:`||t===`https:`?n:void 0}catch{return}}function Au(e,t){return new Set([...t].map(t=>e[t]?.copyOf??t)).size}function ju(e,t){let{documents:n}=e.graph,r=t=>Z(`a`,{href:X(e,`document`,n[t].id)},Ou(n[t])),i=n[t].copyOf;if(i!==void 0)return Z(`p`,{class:`lead`},`A copy of `,r(i),`.`);let a=n.flatMap((e,n)=>e.copyOf===t?[n]:[]),o=a.slice(0,20).flatMap((e,t)=>[t?`, `:``,r(e)]);return a.length?Z(`p`,{class:`lead`},`Printed again: `,o,a.length>20?` and ${a.length-20} more`:``,`.`):null}function Mu(e){let t=(e.agencies??[]).filter(t=>!e.publishers?.includes(t)).map(e=>`credited to ${e}`),n=[...e.authors??[],...e.publishers??[],...e.published??[],...t].join(`, `),r=[...(e.titles??[]).slice(1),...e.titles?.length?[e.name]:[]].join(` · `),i=(e.urls??[]).map(e=>{let t=ku(e);return Z(`p`,{class:`lead source`},t?Z(`a`,{href:t,target:`_blank`,rel:`noopener noreferrer`},e):e)});return[n?Z(`p`,{class:`lead`},n):null,r?Z(`p`,{class:`lead`},r):null,i]}var Nu=new Map;function Pu({graph:e},t){if(t.text!==void 0||!e.tells.has(`text`))return Promise.resolve(t.text);let n=Nu.get(t.id);return n||(n=fetch(new URL(`api/text.json?document=${encodeURIComponent(t.name)}`,document.baseURI)).then(async e=>e.ok?await e.json():void 0).catch(()=>void 0),Nu.set(t.id,n),n.then(e=>{e!==void 0&&(t.text=e)})),n}var Fu=/^[^\ud800-\udfff]*$/,Iu=new WeakMap;function Lu(e,t,n){let r=n&&Iu.get(n);if(r===void 0&&(r=Fu.test(e),n&&Iu.set(n,r)),r)return Math.min(t,e.length);let i=0;for(let n=t;n>0&&i<e.length;n--)i+=e.codePointAt(i)>65535?2:1;return i}function Ru(e,t,n,r){let i=Lu(e,t,r),a=Lu(e,n,r),o=e.lastIndexOf(`
`,i-1)+1,s=e.indexOf(`
`,a);return s<0&&(s=e.length),s-o>320&&([o,s]=zu(e,o,s,i,a)),{before:e.slice(o,i).trimStart(),marked:e.slice(i,a),after:e.slice(a,s).trimEnd(),open:[e.slice(0,o).trim()!==``,e.slice(s).trim()!==``]}}function zu(e,t,n,r,i){if(typeof Intl>`u`||!(`Segmenter`in Intl))return[Math.max(t,r-160),Math.min(n,i+160)];let a=new Intl.Segmenter(`en`,{granularity:`sentence`}),[o,s]=[r,i];for(let{index:c,segment:l}of a.segment(e.slice(t,n))){let e=t+c,n=e+l.length;e<i&&n>r&&(o=Math.min(o,e),s=Math.max(s,n))}return[o,s]}function Bu(e,t=34){let n={solid:``,dotted:`2 3`,dashed:`6 4`}[e.line],r=t-8,i=Tu(`line`,{x1:1,y1:7,x2:r,y2:7,"stroke-width":2});n&&i.setAttribute(`stroke-dasharray`,n);let a=e.head===`bar`?Tu(`line`,{x1:t-4,y1:1,x2:t-4,y2:13,"stroke-width":3}):Tu(`path`,{d:`M${r} 2.5 L${t-1} 7 L${r} 11.5 Z`,class:`fill`});return Tu(`svg`,{class:`stroke ${e.tone}`,width:t,height:14,viewBox:`0 0 ${t} 14`,"aria-hidden":`true`},i,a)}function Vu(e,t=12){let{color:n,shape:r}=Nl[e],i={fill:n,class:`outline`},a={circle:()=>Tu(`circle`,{cx:6,cy:6,r:5,...i}),square:()=>Tu(`rect`,{x:1.2,y:1.2,width:9.6,height:9.6,rx:1.6,...i}),diamond:()=>Tu(`path`,{d:`M6 0.6 L11.4 6 L6 11.4 L0.6 6 Z`,...i}),triangle:()=>Tu(`path`,{d:`M6 1 L11.4 10.6 L0.6 10.6 Z`,...i})}[r]();return Tu(`svg`,{class:`sign`,width:t,height:t,viewBox:`0 0 12 12`,"aria-hidden":`true`},a)}function Hu(e,t,n=!1){let r=e.graph.entities[t],i=Z(`a`,{class:`actor`,href:X(e,`actor`,r.key),title:Nl[r.kind].name},r.label);return n?Z(`span`,{class:`signed`},Vu(r.kind),i):i}function Uu(e,t,n){return t?`entity`in t?Hu(e,t.entity):`value`in t?`“${t.value}”`:Wu(e,t.statement,n):Z(`span`,{class:`unknown`,title:`the text does not tell`},`…`)}function Wu(e,t,n){return n<=0?Z(`a`,{href:X(e,`statement`,e.graph.statements[t].id)},`(…)`):Z(`span`,{class:`inner`},`(`,Gu(e,t,n-1),`)`)}function Gu(e,t,n=1){let r=e.graph.statements[t],{subject:i,object:a}=r;return Z(`span`,{class:`triple`},Uu(e,i,n),Z(`span`,{class:`dash`},` — `),Z(`span`,{class:`verb ${r.polarity===`negative`?`not`:``}`},Al(r)),a?[Z(`span`,{class:`dash`},` → `),Uu(e,a,n)]:null)}function Ku(e,t){let n=qu(e,t),r=e.graph.documents[t.document];return r.text===void 0&&Pu(e,r).then(r=>r!==void 0&&n.isConnected&&n.replaceWith(qu(e,t))),n}function qu(e,t){let n=e.graph.documents[t.document],r=Z(`footer`,null,Z(`a`,{href:X(e,`document`,n.id),title:n.name},Ou(n)),n.published?.length?`, ${n.published[0]}`:``,`, characters ${t.start}–${t.end}`);if(n.text===void 0){let e=t.quote?Z(`p`,null,Z(`mark`,null,t.quote)):Z(`p`,{class:`unknown`},`The graph was written without its text.`);return Z(`blockquote`,{"data-start":t.start,"data-end":t.end},e,r)}let{before:i,marked:a,after:o,open:s}=Ru(n.text,t.start,t.end,n);return Z(`blockquote`,{"data-start":t.start,"data-end":t.end},Z(`p`,null,s[0]?`… `:``,i,Z(`mark`,null,a),o,s[1]?` …`:``),r)}function Ju(e){let{qualifiers:t=[],said:n=[]}=e;return!t.length&&!n.length?null:Z(`p`,{class:`facts`},t.map(({kind:e,text:t,date:n,amount:r})=>Z(`span`,{class:`fact`},Z(`b`,null,e),` ${t??r??n??``}`,n&&t&&n!==t?` (${n})`:``,r&&t&&e!==`quantity`?` [${r}]`:``)),n.map(e=>Z(`span`,{class:`fact`},Z(`b`,null,`said`),` ${e}`)))}function Yu(e,t,n){if(!n.length)return null;let r=n.slice(0,6).map(t=>{let n=e.graph.statements[t],r=Z(`a`,{href:X(e,`statement`,n.id)},Ml(e.graph,t));return Z(`li`,null,Bu(Dl(n)),Z(`span`,null,r,Z(`small`,null,` ${kl(e.graph,n)}`)))}),i=n.length>6?Z(`li`,null,`and ${n.length-6} more`):null;return Z(`div`,{class:`related`},Z(`h4`,null,t),Z(`ul`,null,r,i))}function Xu(e,t){let n=new Set(t.evidence.map(({document:e})=>e)),r=Au(e,n);return r<n.size?[`${n.size} documents of ${r===1?`one origin`:`${r} origins`}`]:[]}var Zu=3;function Qu(e,t,n=!1){let{graph:r}=e,i=r.statements[t],a=Dl(i),o=n?i.evidence:i.evidence.slice(0,Zu),s=Math.max(...i.evidence.map(e=>e.confidence??-1)),c=[...new Set(i.evidence.flatMap(e=>e.rules??[]))],l=r.first[t];return Z(`article`,{class:`card ${a.tone} ${a.line} ${a.head}`,"data-id":i.id},Z(`header`,null,Bu(a),Z(`strong`,{class:`standing`},kl(r,i)),i.denies?.length?Z(`span`,{class:`tag`},`a denial`):null,l?Z(`time`,null,l):null),Z(`p`,{class:`gist`},Gu(e,t)),o.map(t=>Ku(e,t)),i.evidence.length>o.length?Z(`p`,null,Z(`a`,{href:X(e,`statement`,i.id)},`${i.evidence.length-o.length} more places`)):null,Ju(i),Yu(e,`Denied by`,r.deniedBy(t)),Yu(e,`Denies`,i.denies??[]),Yu(e,`What it is about`,i.content??[]),n?Yu(e,`Said in`,r.within(t)):null,Z(`p`,{class:`fine`},[Fl[i.certainty??`asserted`],i.polarity===`negative`?`denied`:`affirmed`,...i.tense??[],...s<0?[]:[`confidence ${(s/1e3).toFixed(2)}`],...Xu(r.documents,i),...c.map(e=>`rule ${e}`)].join(` · `),n?null:[` · `,Z(`a`,{href:X(e,`statement`,i.id)},`open`),` · `,Z(`a`,{href:X(e,`statement`,i.id,`why`)},`why`)]))}function $u(e,t,n=20,r=Z(`div`,{class:`cards`})){let i=Z(`div`,{class:`some`},r.parentNode?null:r),a=0,o=Z(`button`,{type:`button`,class:`more`}),s=n=>{for(let i of e.slice(a,a+n))r.append(t(i));a=Math.min(e.length,a+n),o.textContent=`Show more (${(e.length-a).toLocaleString(`en`)})`,o.hidden=a>=e.length};return o.addEventListener(`click`,()=>s(n*2)),s(n),i.append(o),i}function ed({columns:e,rows:t}){let n=e=>{let t=/^[=+\-@\t\r]/.test(e)?`'${e}`:e;return/[",\r\n]/.test(t)?`"${t.replaceAll(`"`,`""`)}"`:t};return[e,...t].map(e=>e.map(n).join(`,`)).join(`\r
`)+`\r
`}function td({columns:e,rows:t}){return`${JSON.stringify(t.map(t=>Object.fromEntries(e.map((e,n)=>[e,t[n]??``]))),null,1)}\n`}function nd(e,t,n){let r=document.createElement(`a`),i=URL.createObjectURL(new Blob([t],{type:n}));r.href=i,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(i),1e4)}var rd=`act:agent|rdf:subject`,id=`act:target|rdf:object`;function ad(e){let t=/^(actor|concept|doc|quantity|stmt)\/([A-Za-z0-9][A-Za-z0-9_-]*)$/.exec(e);return t?`${t[1]}:${t[2]}`:`<https://w3id.org/actant/id/${e}>`}function od({route:e}){let{page:t,names:n,filter:r}=e,i=[],[a,o]=n.map(ad);if(t===`actor`&&a)i.push(`{ ?statement ${rd} ${a} } UNION { ?statement ${id} ${a} }`);else if(t===`tie`&&a&&o)i.push(`?statement ${rd} ${a} ; ${id} ${o} .`);else if(t===`statement`&&n[0])i.push(`VALUES ?statement { ${ad(`stmt/${n[0]}`)} }`);else if(t===`document`&&n[0])i.push(...pd(n[0]));else if(t===`timeline`&&a)i.push(`{ ?statement ${rd} ${a} } UNION { ?statement ${id} ${a} } UNION { ?statement prov:wasAttributedTo ${a} }`);else if(t===`disputes`)return cd(r);else if(t===`documents`)return ud;else if(t!==`statements`&&t!==`picture`)return;return i.push(`?statement act:certainty ?certainty ; act:polarity ?polarity ; act:verb/rdfs:label ?verb .`),i.push(`OPTIONAL { ?statement rdf:subject ?subject }`,`OPTIONAL { ?statement rdf:object ?object }`),i.push(...sd(t===`document`?{...r,document:``}:r)),`SELECT DISTINCT ?statement ?subject ?verb ?object ?certainty ?polarity WHERE {\n${i.map(e=>`  ${e}`).join(`
`)}\n}\nORDER BY ?statement`}function sd(e){let t=[],n=e=>e.charAt(0).toUpperCase()+e.slice(1);return e.certainty.length&&t.push(`FILTER (?certainty IN (${e.certainty.map(e=>`cert:${n(e)}`).join(`, `)}))`),e.polarity&&t.push(`FILTER (?polarity = act:${e.polarity===`denied`?`Negative`:`Positive`})`),e.source===`-`?t.push(`FILTER NOT EXISTS { ?statement prov:wasAttributedTo ?source }`):e.source&&t.push(`?statement prov:wasAttributedTo ${ad(e.source)} .`),e.relation&&t.push(`?statement rdf:predicate ${e.relation} .`),e.document&&t.push(...pd(e.document)),e.kind.length&&t.push(`FILTER EXISTS { ?statement ${rd}|${id} ?one . ?one a ?kind FILTER (?kind IN (${e.kind.map(e=>`act:${e}`).join(`, `)})) }`),(e.from||e.to)&&t.push(...dd(e.from,e.to)),t}function cd(e){let t=[`?claim`,`?denial`].map(t=>[`{`,...[`?statement act:certainty ?certainty ; act:polarity ?polarity .`,...sd(e)].map(e=>`  ${e.replaceAll(`?statement`,t)}`),`}`]),n=Eu(e)?[]:[`FILTER (EXISTS `+t[0].join(`
  `),`|| EXISTS `+t[1].join(`
  `)+`)`];return`SELECT DISTINCT ?claim ?subject ?verb ?object ?denial WHERE {
  { ?denial act:denies ?claim }
  UNION {
    ?claim rdf:subject ?a ; rdf:predicate ?p ; rdf:object ?b ; act:polarity act:Positive .
    ?denial rdf:subject ?a ; rdf:predicate ?p ; rdf:object ?b ; act:polarity act:Negative .
    FILTER (${ld(`?claim`,`?denial`)} || ${ld(`?denial`,`?claim`)})
  }
  ?claim act:verb/rdfs:label ?verb .
  OPTIONAL { ?claim rdf:subject ?subject }
  OPTIONAL { ?claim rdf:object ?object }
${n.map(e=>`  ${e}\n`).join(``)}}
ORDER BY ?claim`}function ld(e,t){return`EXISTS { ${e} prov:wasAttributedTo ?by FILTER NOT EXISTS { ${t} prov:wasAttributedTo ?by } }`}var ud=`SELECT ?document ?name ?title ?publisher ?published ?address WHERE {
  ?document a nif:Context ; rdfs:label ?name .
  OPTIONAL { ?document dct:title ?title }
  OPTIONAL { ?document dct:publisher ?publisher }
  OPTIONAL { ?document dct:issued ?published }
  OPTIONAL { ?document dct:source ?address }
}
ORDER BY ?name`;function dd(e,t){let n=e=>`REPLACE(STR(COALESCE(${e}, ?said, ?issued)), "^([0-9]{4})-2[1-4]~?$|~$", "$1")`;return[`# when it happened, else when it was said, else when it was published`,`OPTIONAL { ?statement act:date|act:dateFrom ?begun }`,`OPTIONAL { ?statement act:date|act:dateUntil ?ended }`,`OPTIONAL { ?statement act:saidOn ?said }`,`OPTIONAL { ?statement prov:wasDerivedFrom/nif:referenceContext/dct:issued ?issued }`,`BIND(${n(`?begun, ?ended`)} AS ?first)`,`BIND(${n(`?ended, ?begun`)} AS ?last)`,...e?[`FILTER (?last >= SUBSTR("${fd(e)}", 1, STRLEN(?last)))`]:[],...t?[`FILTER (?first <= SUBSTR("${fd(t)}", 1, STRLEN(?first)))`]:[]]}function fd(e){return e.replace(/[^0-9-]/g,``)}function pd(e){return[`?statement prov:wasDerivedFrom ?evidence .`,`FILTER (STRSTARTS(STR(?evidence), "https://w3id.org/actant/id/doc/${e}#"))`]}var md=[[`act`,`https://w3id.org/actant/ns#`],[`actor`,`https://w3id.org/actant/id/actor/`],[`cert`,`https://w3id.org/actant/certainty/`],[`concept`,`https://w3id.org/actant/id/concept/`],[`doc`,`https://w3id.org/actant/id/doc/`],[`prov`,`http://www.w3.org/ns/prov#`],[`quantity`,`https://w3id.org/actant/id/quantity/`],[`rdf`,`http://www.w3.org/1999/02/22-rdf-syntax-ns#`],[`rdfs`,`http://www.w3.org/2000/01/rdf-schema#`],[`rel`,`https://w3id.org/actant/rel/`],[`stmt`,`https://w3id.org/actant/id/stmt/`],[`verb`,`https://w3id.org/actant/verb/`]];function hd(e){let t={"\\":`\\\\`,'"':`\\"`,"\n":`\\n`,"\r":`\\r`};return`"${e.replace(/[\\"\n\r]/g,e=>t[e])}"`}var gd=e=>e.charAt(0).toUpperCase()+e.slice(1);function _d(e){let[t=``,n=``]=e.split(`:`),r=md.find(([e])=>e===t)?.[1];return r&&!/^[A-Za-z][A-Za-z0-9_-]*$/.test(n)?`<${r}${n}>`:e}function vd(e,t){let n=md.map(([e,t])=>`@prefix ${e}: <${t}> .`),r=new Set,i=t=>(r.add(t),ad(e.entities[t].key)),a=t=>ad(`stmt/${e.statements[t].id}`),o=e=>`entity`in e?i(e.entity):`statement`in e?a(e.statement):hd(e.value),s=t=>{let n=[`a act:Statement`],r=(e,t)=>{t.length&&n.push(`${e} ${[...new Set(t)].join(` , `)}`)};return t.subject&&r(`rdf:subject`,[o(t.subject)]),r(`rdf:predicate`,[_d(t.relation)]),t.object&&r(`rdf:object`,[o(t.object)]),r(`act:certainty`,[`cert:${gd(t.certainty??`asserted`)}`]),r(`act:polarity`,[t.polarity?`act:Negative`:`act:Positive`]),r(`act:content`,(t.content??[]).map(a)),r(`act:denies`,(t.denies??[]).map(a)),r(`prov:wasAttributedTo`,(t.attribution??[]).flatMap(e=>e===null?[]:[i(e)])),r(`prov:wasDerivedFrom`,t.evidence.map(({document:t,start:n,end:r})=>`<https://w3id.org/actant/id/doc/${e.documents[t].id}#char=${n},${r}>`)),n};for(let r of t)n.push(`${a(r)} ${s(e.statements[r]).join(` ;
	`)} .`);for(let t of[...r].sort((e,t)=>e-t)){let{kind:r,label:a}=e.entities[t];n.push(`${i(t)} a act:${r} ;\n\trdfs:label ${hd(a)} .`)}return`${n.join(`
`)}\n`}function yd(e,t,n){return Z(`span`,{class:`downloads`},`Download `,Z(`button`,{type:`button`,"data-format":`csv`,onclick:()=>nd(`${e}.csv`,ed(t()),`text/csv;charset=utf-8`)},`CSV`),Z(`button`,{type:`button`,"data-format":`json`,onclick:()=>nd(`${e}.json`,td(t()),`application/json`)},`JSON`),n?Z(`button`,{type:`button`,"data-format":`ttl`,onclick:()=>nd(`${e}.ttl`,n(),`text/turtle`)},`Turtle`):null)}function bd(e,t){let{graph:n}=e;return{columns:[`id`,`subject`,`verb`,`object`,`relation`,`polarity`,`certainty`,`source`,`first day`,`last day`,`document`,`start`,`end`,`words`],rows:t.map(e=>{let t=n.statements[e],r=t.evidence[0],i=r&&n.documents[r.document],a=r&&i?.text!==void 0?i.text.slice(Lu(i.text,r.start,i),Lu(i.text,r.end,i)):r?.quote;return[t.id,t.subject?jl(n,t.subject):``,Al(t),t.object?jl(n,t.object):``,t.relation,t.polarity??`positive`,t.certainty??`asserted`,(t.attribution??[]).map(e=>e===null?`?`:n.label(e)).join(` > `),n.first[e]??``,n.last[e]??``,i?.name??``,String(r?.start??``),String(r?.end??``),a??``]})}}function xd(e,t,n){if(typeof t==`object`&&!t.length)return null;let r=()=>typeof t==`function`?t():t;return yd(n,()=>bd(e,r()),()=>vd(e.graph,r()))}function Sd(e,t){let{graph:n,route:r}=e,i=n.statements[t],a=r.names[1]===`why`,o=Z(`div`,{class:`steps`,"aria-live":`polite`}),s=Z(`details`,{class:`section why`,open:a},Z(`summary`,null,Z(`h2`,null,`How it was read`)),Cd(e,t),o,Td(e,t)),c=!1,l=()=>{!c&&n.tells.has(`why`)&&(c=!0,Ed(e,t).then(t=>o.replaceChildren(...Dd(e,t))))};return s.addEventListener(`toggle`,()=>{s.isConnected&&e.route.page===`statement`&&e.route.names[0]===i.id&&e.go({...e.route,names:s.open?[i.id,`why`]:[i.id]},`quietly`),s.open&&l()}),a&&l(),s}function Cd({graph:e},t){let n=e.statements[t],r=[...new Set(n.evidence.flatMap(e=>e.rules??[]))],i=(t,n,r)=>{let i=n&&`entity`in n?e.label(n.entity):n&&`value`in n?`“${n.value}”`:n?`(${Ml(e,n.statement)})`:`what the text leaves open`,a=(r??[]).filter(e=>!(n&&`entity`in n&&n.entity===e));return a.length?wd(t,[i,` stands for `,a.map(t=>e.label(t)).join(`, `)]):null},a=Math.max(...n.evidence.map(e=>e.confidence??-1));return Z(`dl`,null,r.map(t=>wd(`Rule`,[Z(`b`,null,t),e.rules.has(t)?`: ${e.rules.get(t)}`:``])),i(`Subject`,n.subject,n.from),i(`Object`,n.object,n.to),(n.attribution??[]).length?wd(`In whose word`,(n.attribution??[]).map(t=>t===null?`an unnamed source`:e.label(t)).join(` → `)):wd(`In whose word`,`the article’s own`),n.vouched?wd(`Plain edge`,`yes, if sure enough: the article states it as a fact`):null,a<0?null:wd(`Confidence`,(a/1e3).toFixed(2)))}function wd(e,t){return[Z(`dt`,null,e),Z(`dd`,null,t)]}function Td({graph:e},t){let n=e.statements[t],r=n.evidence[0]&&e.documents[n.evidence[0].document];return[Z(`p`,{class:`fine`},`The same from the program, with the graph’s file, and with the article for every step:`),Z(`pre`,null,Z(`code`,null,`actant explain graph.ttl --why stmt:${n.id}\nactant explain --file ${r?.name??`ARTICLE`}     # its sentences, with the numbers of their statements`)),Z(`p`,{class:`fine`},`Identifier in the graph: `,Z(`code`,null,`stmt:${n.id}`))]}async function Ed({graph:e},t){let n=e.statements[t],r=n.evidence[0],i=new URLSearchParams({statement:n.id});r&&i.set(`document`,e.documents[r.document].name),r?.quote&&(i.set(`quote`,r.quote),i.set(`gist`,Ml(e,t).replaceAll(`— not `,`— `)));try{let e=await fetch(new URL(`api/why.json?${i}`,document.baseURI));return e.ok?await e.json():{told:await e.text(),read:[]}}catch(e){return{told:String(e),read:[]}}}function Dd(e,{from:t,told:n,read:r}){return n?[Z(`p`,{class:`unknown`},`The steps are not known: ${n}.`)]:[...t===`passage`?[Z(`p`,{class:`unknown`},`Read again from the passage alone; what stands around it may have counted too.`)]:[],...r.slice(0,3).map(t=>kd(e,t))]}function Od({sentence:e,parts:t}){let n=[...e.text],r=t.filter(({start:t,end:n})=>t>=e.start&&n<=e.end&&n>t).sort((e,t)=>e.start-t.start||t.end-e.end),i=[],a=e.start;for(let t of r)t.start<a||(i.push(n.slice(a-e.start,t.start-e.start).join(``)),i.push(Z(`mark`,{title:t.part},n.slice(t.start-e.start,t.end-e.start).join(``)),Z(`sub`,null,t.part)),a=t.end);return i.push(n.slice(a-e.start).join(``)),Z(`blockquote`,null,Z(`p`,null,i),Z(`footer`,null,`${e.document}, line ${e.line}, column ${e.column}`))}function kd(e,{line:t,content:n,paths:r,why:i}){let a=(e,t)=>t.length?[Z(`h4`,null,e),Z(`ul`,null,t.map(e=>Z(`li`,null,e)))]:null,o=(t,n)=>e.graph.entityAt(t)===void 0?n:Z(`a`,{href:X(e,`actor`,t)},n),s=e=>Z(`small`,null,` ${e}`);return Z(`section`,{class:`step`},Z(`p`,null,t),Od(i),a(`Rule`,[[Z(`b`,null,i.rule.name),`: ${i.rule.meaning}`]]),a(`Repairs of the tree`,i.repairs.map(({name:e,word:t,meaning:n})=>[Z(`b`,null,e),` at “${t}”`,s(n)])),a(`Way from the predicate`,r.map(({to:e,way:t})=>[`${e}: `,Z(`code`,null,t)])),a(`Word lists`,i.lexicon.map(({about:e,file:t,line:n,entry:r})=>[e,s(`${t?`${t}:${n} `:``}${r}`)])),a(`How certain`,[`${i.certainty}, ${i.polarity}${i.tense?`, ${i.tense}`:``}`,...i.steps]),a(`Who says it, the outermost first`,i.sources.length?i.sources.map(({source:e,cue:t,time:n})=>`${e??`somebody unnamed`} (“${t}”${n?`, ${n}`:``})`):[`the author`]),a(`Who is meant`,i.entities.map(({part:e,phrase:t,entity:n,label:r,meaning:i,name:a})=>[`${e} “${t}” → `,o(n,r),s(i+(a&&a!==t?` (“${a}”)`:``))])),a(`Actors behind them`,i.actors.map(({part:e,entity:t,label:n,rule:r,meaning:i})=>[`${e}: `,o(t,n),s(`${r}, ${i}`)])),a(`Content`,n),a(`Confidence ${i.confidence.toFixed(2)}`,i.signs.slice(0,12).map(({sign:e,adds:t,meaning:n})=>[`${t>0?`+`:`−`}${Math.abs(t).toFixed(2)} ${e}`,s(n)])))}function Q(e){return e.toLocaleString(`en`)}function $(e,t,n=`${t}s`){return`${Q(e)} ${e===1?t:n}`}function Ad(e,t){return t.filter(t=>e.shown[t])}function jd(e,...t){let n=new Uint8Array(e.statements.length),r=[];for(let e of t)for(let t of e)n[t]||(n[t]=1,r.push(t));return r}function Md(e,t,n=`both`){let{graph:r}=e,[i,a]=[r.entities[t.from],r.entities[t.to]],o=X(e,`tie`,i.key,a.key);return Z(`li`,{class:`tie ${n}`},n===`to`?null:Z(`span`,{class:`end`},Hu(e,t.from)),Z(`a`,{class:`middle`,href:o,title:`${i.label} → ${a.label}: all statements`},Bu(t),Z(`span`,null,eu(r,t))),n===`from`?null:Z(`span`,{class:`end`},Hu(e,t.to)),Z(`span`,{class:`count`},Q(t.count)))}function Nd(e,t){let{graph:n,shown:r}=e,i=r.reduce((e,t)=>e+t,0),a=n.documents.flatMap(e=>e.published??[]).sort(),[o,s]=[a[0],a[a.length-1]],c=o?o===s?`, ${o}`:`, ${o} to ${s}`:``,l=t.ties.slice(0,14),u=n.says.map((e,t)=>({entity:t,count:e.filter(e=>r[e]).length})).filter(({count:e})=>e>0).sort((e,t)=>t.count-e.count||e.entity-t.entity).slice(0,8),d=Au(n.documents,n.documents.keys()),f=d<n.documents.length?` (${$(d,`origin`)})`:``;return Z(`section`,{class:`panel-body`},Z(`h1`,null,n.title||`Overview`),Z(`p`,{class:`lead`},`${$(i,`statement`)} in ${$(n.documents.length,`document`)}${f}${c}.`),Z(`h2`,null,`How to read the lines`),Pd(t),Z(`h2`,null,`Strongest ties`),l.length?Z(`ul`,{class:`ties`},l.map(t=>Md(e,t))):Z(`p`,{class:`unknown`},`No ties under these filters.`),u.length?[Z(`h2`,null,`Who is quoted`),Z(`ul`,{class:`plain`},u.map(({entity:t,count:n})=>Z(`li`,null,Hu(e,t,!0),Z(`span`,{class:`count`},Q(n)))))]:null)}function Pd(e){let t=t=>e.ties.some(t);return Z(`ul`,{class:`legend`},[[!0,{tone:`author`,line:`solid`,head:`arrow`},`stated by the article itself`],[t(e=>e.tone===`word`),{tone:`word`,line:`solid`,head:`arrow`},`somebody’s word: grey`],[t(e=>e.line===`dashed`),{tone:`word`,line:`dashed`,head:`arrow`},`alleged, feared, wanted, possible or yet to come: dashed`],[t(e=>e.line===`dotted`),{tone:`word`,line:`dotted`,head:`arrow`},`probable or hearsay: dotted`],[t(e=>e.head===`bar`),{tone:`word`,line:`solid`,head:`bar`},`said not to be so: a bar`]].filter(([e])=>e).map(([,e,t])=>Z(`li`,null,Bu(e,40),Z(`span`,null,t))))}function Fd(e,t,n,r){let i=Z(`details`,{open:n,class:`section`},Z(`summary`,null,Z(`h2`,null,e),Z(`span`,{class:`count`},Q(t)))),a=()=>{i.open&&i.childElementCount===1&&i.append(Z(`div`,null,...r()))};return t?(a(),i.addEventListener(`toggle`,a)):i.append(Z(`p`,{class:`unknown`},`Nothing under these filters.`)),i}function Id(e,t){let{graph:n}=e,r=n.entities[t],i=Ad(e,n.from[t]),a=Ad(e,n.to[t]),o=Ad(e,n.says[t]),s=Ad(e,n.in[t]).filter(e=>n.who[e]),c=jd(n,i,a),l=new Set(o),u=c.filter(e=>n.reported[e]&&!l.has(e)),d=jd(n,c,o).filter(e=>n.first[e]),f=()=>d.sort((e,t)=>(n.first[e]<n.first[t]?-1:Number(n.first[e]>n.first[t]))||e-t),p=r.aliases??[],m=Hl(n,i).filter(e=>e.from===t),h=Hl(n,a).filter(e=>e.to===t),g=t=>$u(t,t=>Qu(e,t),8),_=(t,n)=>$u(t,t=>Md(e,t,n),15,Z(`ul`,{class:`ties`}));return Z(`section`,{class:`panel-body`},Bd(e),Z(`h1`,{class:`name`},Vu(r.kind,18),` `,r.label),Z(`p`,{class:`lead`},Nl[r.kind].name,r.named?``:`, described in one document`,`, in ${$(Ad(e,n.in[t]).length,`statement`)}`),p.length?Z(`p`,{class:`aliases`},Z(`b`,null,`Also `),p.slice(0,14).join(`, `),p.length>14?` …`:``):null,r.same?.length?Z(`p`,{class:`same`},r.same.map(e=>Z(`a`,{href:Rd(e),rel:`noreferrer noopener`,target:`_blank`},e.replace(/^.*\//,`Wikidata `).replace(`Wikidata Q`,`Wikidata Q`),` ↗`))):null,Z(`p`,{class:`actions`},Z(`a`,{class:`button`,href:Ld(e)},e.route.near?`Show among all`:`Show only its ties`),` `,Z(`a`,{class:`button`,href:X(e,`timeline`,r.key)},`Its timeline`)),s.length?Fd(`Who it is`,s.length,s.length<6,()=>[g(s)]):null,Fd(`What it does`,m.length,!0,()=>[_(m,`to`)]),Fd(`What is done to it`,h.length,!0,()=>[_(h,`from`)]),Fd(`What it says`,o.length,!1,()=>[g(o)]),Fd(`What others say of it`,u.length,!1,()=>[g(u)]),Fd(`Timeline`,d.length,!1,()=>[Vd(e,d),g(f())]),xd(e,()=>jd(n,i,a,o,s).sort((e,t)=>e-t),`actor`),zd(e))}function Ld(e){let t=X(e,`actor`,e.route.names[0]??``);return e.route.near?t:t+(t.includes(`?`)?`&near=1`:`?near=1`)}function Rd(e){return/^https?:\/\//.test(e)?e:void 0}function zd(e){let t=od(e);if(!t)return null;let n=e.sparql?Z(`p`,null,Z(`a`,{class:`button`,href:fu({...e.route,page:`ask`,names:[`sparql`],form:{sparql:t}})},`Ask it, or change it`)):null;return Z(`details`,{class:`section query`},Z(`summary`,null,Z(`h2`,null,`The query behind this view`)),Z(`pre`,null,Z(`code`,null,t)),n)}function Bd(e){return Z(`nav`,{class:`back`,"aria-label":`Breadcrumb`},Z(`a`,{href:X(e,`picture`)},`← Overview`))}function Vd(e,t){return Hd(t.map(t=>e.graph.first[t]),`Statements over time`)}function Hd(e,t){let n=new Map,r=t=>new Set(e.map(e=>e.slice(0,t))).size,i=r(10)<=31?10:r(7)<=48?7:4;for(let t of e)n.set(t.slice(0,i),(n.get(t.slice(0,i))??0)+1);let a=[...n].sort(([e],[t])=>e<t?-1:1).slice(-48),o=Math.max(...a.map(([,e])=>e),1),s=380/Math.max(a.length,1),c=Tu(`svg`,{viewBox:`0 0 380 64`,class:`bars`,role:`img`,"aria-label":`${t}: ${a.map(([e,t])=>`${e}: ${t}`).join(`, `)}`});a.forEach(([e,t],n)=>{let r=4+t/o*44,i=Tu(`rect`,{x:n*s+1,y:50-r,width:Math.min(Math.max(1,s-2),24),height:r}),a=document.createElementNS(`http://www.w3.org/2000/svg`,`title`);a.textContent=`${e}: ${t}`,i.append(a),c.append(i)});let l=(e,t,n)=>{let r=Tu(`text`,{x:n,y:62,"text-anchor":t});r.textContent=a[e]?.[0]??``,c.append(r)};return l(0,`start`,1),a.length>1&&l(a.length-1,`end`,379),Z(`div`,{class:`chart`},c)}function Ud(e,t,n){let{graph:r}=e,i=(t,n)=>Ad(e,r.from[t]).filter(e=>r.statements[e].to?.includes(n)),[a,o]=[i(t,n),i(n,t)];return Z(`section`,{class:`panel-body`},Bd(e),Z(`h1`,null,Hu(e,t),` → `,Hu(e,n)),Z(`p`,{class:`lead`},`${$(a.length,`statement`)} from one to the other; `,Z(`a`,{href:X(e,`tie`,r.entities[n].key,r.entities[t].key)},`${Q(o.length)} the other way`),`.`),Wd(e,a),(t=>$u(Gd(e,t),t=>Qu(e,t),10))(a),xd(e,a,`tie`),zd(e))}function Wd(e,t){let n=new Map;for(let r of t){let{tone:t,line:i,head:a}=Dl(e.graph.statements[r]),o=`${t} ${i} ${a}`,s=n.get(o);s?s.count++:n.set(o,{count:1,at:r})}return n.size<2?null:Z(`p`,{class:`sums`},[...n].map(([,{count:t,at:n}])=>Z(`span`,null,Bu(Dl(e.graph.statements[n])),` ${t}`)))}function Gd(e,t){let n=t=>e.graph.first[t]||`9999`;return[...t].sort((e,t)=>(n(e)<n(t)?-1:Number(n(e)>n(t)))||e-t)}function Kd(e,t){let{graph:n}=e,r=n.statements[t];return Z(`section`,{class:`panel-body`},Bd(e),Z(`h1`,null,kl(n,r)),Qu(e,t,!0),Sd(e,t),xd(e,[t],`statement`),zd(e))}var qd;function Jd({graph:e}){if(qd?.graph===e)return qd.counts;let t=new Map,n=new Map,[r,i]=[0,0];for(let a of e.statements){let e=a.certainty??`asserted`;t.set(e,(t.get(e)??0)+1),n.set(a.relation,(n.get(a.relation)??0)+1),a.attribution?.length||r++,a.polarity===`negative`&&i++}let a=new Map;e.entities.forEach(({kind:t},n)=>{(e.from[n].length||e.to[n].length)&&a.set(t,(a.get(t)??0)+1)});let o=e.says.map((e,t)=>[t,e.length]).filter(([,e])=>e>0),s={certainty:t,kinds:a,relations:[...n].sort((e,t)=>t[1]-e[1]||(e[0]<t[0]?-1:1)),sources:o.sort((e,t)=>t[1]-e[1]||e[0]-t[0]),own:r,denied:i,days:[...new Set([...e.first,...e.last])].filter(Boolean).sort()};return qd={graph:e,counts:s},s}var Yd=300;function Xd(e){let{graph:t,route:n}=e,{filter:r}=n,i=Jd(e),a=(t,n)=>{let i=r[t].includes(n)?r[t].filter(e=>e!==n):[...r[t],n];e.go(mu(e,{[t]:i}))},o=(e,t,n,i)=>Z(`label`,{class:`check`},Z(`input`,{type:`checkbox`,name:e,value:t,checked:r[e].includes(t),onchange:()=>a(e,t)}),Z(`span`,null,n),Z(`span`,{class:`count`},Q(i))),s=(t,n,i)=>Z(`label`,{class:`choose`},Z(`span`,null,n),Z(`select`,{name:t,onchange:n=>e.go(mu(e,{[t]:n.target.value}))},i.map(([e,n])=>Z(`option`,{value:e,selected:r[t]===e},n)))),c=i.sources.slice(0,Yd).map(([e,n])=>[t.entities[e].key,`${t.label(e)} (${Q(n)})`]),l=t.documents.slice(0,Yd).map(e=>[e.id,e.name]);if(r.source&&r.source!==`-`&&!c.some(([e])=>e===r.source)){let e=t.entityAt(r.source);c.push([r.source,e===void 0?r.source:t.label(e)])}r.document&&!l.some(([e])=>e===r.document)&&l.push([r.document,t.documents[t.documentAt(r.document)??-1]?.name??r.document]);let u=i.relations.slice(0,Yd).map(([e,t])=>[e,`${Zd(e)} (${Q(t)})`]);return Z(`form`,{class:`filters`,onsubmit:e=>e.preventDefault(),"aria-label":`Filters`},Z(`div`,{class:`filter-head`},Z(`h2`,null,`Filters`),Z(`button`,{type:`button`,disabled:Eu(r),onclick:()=>e.go({...n,filter:cu})},`Clear`)),Z(`fieldset`,null,Z(`legend`,null,`How certain`),Object.entries(Fl).filter(([e])=>i.certainty.get(e)).map(([e,t])=>o(`certainty`,e,t,i.certainty.get(e)??0))),s(`polarity`,`Affirmed or denied`,[[``,`both`],[`affirmed`,`affirmed`],[`denied`,`said not to be so (${Q(i.denied)})`]]),s(`source`,`Who says it`,[[``,`anybody`],[`-`,`the article itself (${Q(i.own)})`],...c]),t.documents.length>1?s(`document`,`Document`,[[``,`all`],...l]):null,s(`relation`,`Relation`,[[``,`any`],...u]),Z(`fieldset`,null,Z(`legend`,null,`Kind of actor`),Pl.filter(e=>i.kinds.get(e)).map(e=>o(`kind`,e,[Vu(e),` `,Nl[e].plural],i.kinds.get(e)??0))),i.days.length>1?Qd(e,i.days):null)}function Zd(e){return e.replace(/^\w+:/,``).replace(/\p{Lu}/gu,e=>` ${e.toLowerCase()}`)}function Qd(e,t){let{filter:n}=e.route,r=t.length-1,i=t.findIndex(e=>e>=n.from),a=n.from?i<0?r:i:0,o=t.findIndex(e=>e>n.to),s=n.to&&o>=0?Math.max(0,o-1):r,c=Z(`output`,null),l=Z(`input`,{type:`range`,min:0,max:r,value:a,"aria-label":`From`}),u=Z(`input`,{type:`range`,min:0,max:r,value:s,"aria-label":`Until`}),d=()=>[Number(l.value),Number(u.value)].sort((e,t)=>e-t),f=()=>{let[e,n]=d();c.textContent=`${t[e]} – ${t[n]}`},p=()=>{let[n,i]=d();e.go(mu(e,{from:n===0?``:t[n],to:i===r?``:t[i]}))};for(let e of[l,u])e.addEventListener(`input`,f),e.addEventListener(`change`,p);return f(),Z(`fieldset`,{class:`time`},Z(`legend`,null,`Time`),$d(e,t),Z(`div`,{class:`range`},l,u),c)}function $d(e,t){let n=Math.min(40,t.length),r=Array(n).fill(0),i=new Map(t.map((e,r)=>[e,Math.floor(r/t.length*n)]));for(let t of e.graph.first){let e=i.get(t);e!==void 0&&r[e]++}let a=Math.max(...r,1),o=Tu(`svg`,{viewBox:`0 0 ${n*5} 30`,preserveAspectRatio:`none`,class:`histogram`,"aria-hidden":`true`});return r.forEach((e,t)=>{e&&o.append(Tu(`rect`,{x:t*5,width:4,y:29-e/a*27,height:1+e/a*27}))}),Z(`div`,null,o)}var ef;function tf(){return ef??=fetch(new URL(`api/questions.json`,document.baseURI)).then(async e=>e.ok?await e.json():[]).catch(()=>[]),ef}function nf(e,t){let n=/^(#.*\n)+\n?/.exec(e)?.[0]??``;return e.slice(n.length).replace(/^( *VALUES \?\w+ \{ )UNDEF( \} *# (actor|other))$/gm,(e,n,r,i)=>{let a=t[i];return a===void 0?e:`${n}${ad(a)}${r}`}).replace(/^#\+/gm,`  `)}function rf(e,t){return fu({...e.route,page:`ask`,names:[`sparql`],form:{sparql:t}})}function af(e,t,n){let r=Z(`div`,null);return tf().then(i=>{let a=i.find(e=>e.name===t);if(!a)return;let o=nf(a.sparql,n);r.append(Z(`details`,{class:`section query`},Z(`summary`,null,Z(`h2`,null,`The query behind this question`)),Z(`pre`,null,Z(`code`,null,o)),Z(`p`,null,Z(`a`,{class:`button`,href:rf(e,o)},`Ask it, or change it`))))}),r}function of(e,t){let n=Z(`ul`,{class:`plain`}),r=Z(`div`,null,Z(`h2`,null,`In SPARQL`),n);return n.append(Z(`li`,null,Z(`a`,{href:X(e,`ask`,`sparql`)},`A question of your own`))),tf().then(r=>{for(let i of r)t.includes(i.name)||n.append(Z(`li`,null,Z(`a`,{href:rf(e,nf(i.sparql,{}))},i.answers)))}),r}function sf(e,t){let n=t.evidence[0];return n?`${e.documents[n.document].name}, ${n.start}–${n.end}`:``}function cf(e,t,n){let r=[];return e.statements.forEach((e,i)=>{t[i]&&n(e,i)&&r.push(i)}),r}var lf=(e,t)=>t===void 0||!!(e.from?.includes(t)||e.to?.includes(t)),uf=(e,t)=>e.relation===`rel:${t}`,df=[{name:`accusations`,title:`Who accuses whom of what`,fields:[],answer:(e,t)=>({columns:[`who`,`whom`,`of what`,`where`],rows:cf(e,t,e=>uf(e,`accuse`)).map(t=>{let n=e.statements[t],r=(n.content??[]).map(t=>Ml(e,t)).join(`; `);return{cells:[jl(e,n.subject),jl(e,n.object),r,sf(e,n)],statement:t}})})},{name:`denials`,title:`Who denies what`,fields:[],answer:(e,t)=>({columns:[`who denies`,`what`,`whose word that is`,`where`],rows:cf(e,t,e=>!!e.denies?.length).flatMap(t=>{let n=e.statements[t];return n.denies.map(r=>({cells:[Ol(e,n)||jl(e,n.subject),Ml(e,r),kl(e,e.statements[r]),sf(e,n)],statement:t}))})})},{name:`fears`,title:`What is feared, and by whom`,fields:[],answer:(e,t)=>({columns:[`who`,`what`,`where`],rows:cf(e,t,e=>e.certainty===`feared`).map(t=>{let n=e.statements[t];return{cells:[Ol(e,n),Ml(e,t),sf(e,n)],statement:t}})})},{name:`sources`,title:`Who is quoted, and how much of it is alleged, feared or denied`,fields:[],answer:(e,t)=>({columns:[`source`,`statements`,`alleged`,`feared`,`denied`],rows:e.says.map((e,n)=>({entity:n,all:e.filter(e=>t[e])})).filter(({all:e})=>e.length>0).sort((e,t)=>t.all.length-e.all.length||e.entity-t.entity).map(({entity:t,all:n})=>{let r=t=>String(n.filter(n=>t(e.statements[n])).length);return{cells:[e.label(t),String(n.length),r(e=>e.certainty===`alleged`),r(e=>e.certainty===`feared`),r(e=>e.polarity===`negative`)]}})})},{name:`timeline`,title:`What happened when, as far as the text dates it`,fields:[],answer:(e,t)=>({columns:[`when`,`what`,`standing`,`where`],rows:cf(e,t,e=>!!e.qualifiers?.some(({kind:e,date:t})=>e===`time`&&t)).sort((t,n)=>(e.first[t]<e.first[n]?-1:Number(e.first[t]>e.first[n]))||t-n).map(t=>{let n=e.statements[t];return{cells:[n.qualifiers.find(({kind:e,date:t})=>e===`time`&&t).date,Ml(e,t),kl(e,n),sf(e,n)],statement:t}})})},{name:`about`,title:`Everything that is said about somebody or something`,fields:[`actor`],answer:(e,t,{actor:n})=>({columns:[`what`,`standing`,`where`],rows:cf(e,t,e=>n!==void 0&&lf(e,n)).map(t=>{let n=e.statements[t];return{cells:[Ml(e,t),kl(e,n),sf(e,n)],statement:t}})})},{name:`relations`,title:`What is said to hold between two actors, in either direction`,fields:[`actor`,`other`],answer:(e,t,{actor:n,other:r})=>({columns:[`from`,`what`,`to`,`standing`,`where`],rows:cf(e,t,e=>{let{from:t=[],to:i=[]}=e,a=(e,n)=>e!==void 0&&n!==void 0&&t.includes(e)&&i.includes(n);return a(n,r)||a(r,n)}).map(t=>{let n=e.statements[t],r=t=>(t??[]).map(t=>e.label(t)).join(`, `);return{cells:[r(n.from),Al(n),r(n.to),kl(e,n),sf(e,n)],statement:t}})})},{name:`said-by`,title:`What somebody says`,fields:[`actor`],answer:(e,t,{actor:n})=>({columns:[`what`,`standing`,`where`],rows:(n===void 0?[]:e.says[n].filter(e=>t[e])).map(t=>{let n=e.statements[t];return{cells:[Ml(e,t),kl(e,n),sf(e,n)],statement:t}})})}],ff=120;function pf(e){let t=new Set,n=[];for(let r of e){let e=Number(!t.has(r.from))+Number(!t.has(r.to));t.size+e>ff||n.length>=ff*2.5||(t.add(r.from).add(r.to),n.push(r))}let r=new Set(e.flatMap(({from:e,to:t})=>[e,t])).size;return{nodes:[...t].sort((e,t)=>e-t),ties:n,actors:r,cut:r-t.size,islands:0,weaker:e.length-n.length}}var mf;function hf(e,t){let{route:n}=e,r=[`table`,...t.ties.length?[`graph`]:[],...t.days.length?[`chart`]:[]],i=Z(`div`,{class:`shown-as`}),a,o=r.map(e=>Z(`button`,{type:`button`,"data-as":e,onclick:()=>s(e,!0)},{table:`Table`,graph:`Graph`,chart:`Over time`}[e])),s=(n,r)=>{if(r){let t=fu({...e.route,as:n});t!==location.hash&&(history.pushState(null,``,t),e.go({...e.route,as:n},`quietly`))}for(let e of o)e.setAttribute(`aria-pressed`,String(e.dataset.as===n));mf?.kill(),mf=void 0,i.replaceChildren(n===`graph`?_f(e,t):n===`chart`?gf(t):a??=t.table())};return s(r.includes(n.as)?n.as:`table`,!1),Z(`div`,{class:`table`},t.bar,r.length>1?Z(`div`,{class:`tabs`,role:`group`,"aria-label":`Show as`},o):null,i)}function gf(e){let t=new Map;for(let n of e.days)t.set(n.slice(0,10),(t.get(n.slice(0,10))??0)+1);let n=[...t].sort(([e],[t])=>e<t?-1:1).slice(-400);return Z(`div`,null,Hd(e.days,`Number of ${e.of} by day`),Z(`table`,{class:`days`},Z(`thead`,null,Z(`tr`,null,Z(`th`,{scope:`col`},`Day`),Z(`th`,{scope:`col`,class:`number`},e.of))),Z(`tbody`,null,n.map(([e,t])=>Z(`tr`,null,Z(`td`,{class:`date`},e),Z(`td`,{class:`number`},Q(t)))))))}function _f(e,t){let n=pf(t.ties),r=Z(`div`,{class:`answer-graph`,"data-nodes":n.nodes.length,"data-edges":n.ties.length}),i=[n.cut?`${$(n.cut,`node`)} of weaker ties left out`:``,n.weaker?`${$(n.weaker,`tie`)} left out`:``].filter(Boolean).join(`; `),a=n=>{let{key:r}=t.graph.entities[n];if(e.graph.entityAt(r)!==void 0)return X(e,`actor`,r);let i=r.replace(/^stmt\//,``);return e.graph.statementAt(i)===void 0?void 0:X(e,`statement`,i)},o=({from:n,to:r})=>{let[i,a]=[t.graph.entities[n],t.graph.entities[r]];return[i,a].every(({key:t})=>e.graph.entityAt(t)!==void 0)?X(e,`tie`,i.key,a.key):void 0},s=e=>{e&&(location.hash=e)},c=e=>{let n=a(e),{label:r}=t.graph.entities[e];return n?Z(`a`,{href:n},r):r};return tu()&&requestAnimationFrame(()=>{r.isConnected&&!mf&&(mf=new au(t.graph,n,r,su(),{actor:e=>s(a(e)),tie:e=>s(o(e)),stage:()=>{}}))}),Z(`div`,null,tu()?r:null,Z(`p`,{class:`caption`},`${$(n.nodes.length,`node`)}, ${$(n.ties.length,`tie`)}`,i?`; ${i}`:``),Z(`details`,{class:`section`,open:!tu()},Z(`summary`,null,Z(`h2`,null,`The ties as a list`)),Z(`ul`,{class:`ties`},n.ties.map(e=>Z(`li`,{class:`tie both`},Z(`span`,{class:`end`},c(e.from)),Z(`span`,{class:`middle`},Bu(e),Z(`span`,null,eu(t.graph,e))),Z(`span`,{class:`end`},c(e.to)),Z(`span`,{class:`count`},Q(e.count)))))))}var vf=class{entities=[];places=new Map;ties=new Map;verbs=[];place(e){let t=this.places.get(e.key);return t===void 0&&(t=this.entities.length,this.places.set(e.key,t),this.entities.push(e)),t}tie(e,t,n){if(e===t)return;let r=`${e} ${t}`,i=this.ties.get(r)??{from:e,to:t,tone:`author`,line:`solid`,head:`arrow`,statements:[],count:0};this.ties.set(r,i),i.statements.push(this.verbs.length),i.count++,this.verbs.push(n)}list(){return[...this.ties.values()].sort((e,t)=>t.count-e.count||e.from-t.from||e.to-t.to)}statements(){return this.verbs.map((e,t)=>({id:String(t),relation:``,verbs:[e],evidence:[{document:0,start:0,end:0}]}))}},yf=-1,bf;function xf(e){if(bf?.graph===e)return bf.entries;let t=e.entities.map((t,n)=>({entity:n,names:[...[t.label,...t.aliases??[]].map(xu),...t.folded??[]],weight:e.from[n].length+e.to[n].length+e.says[n].length+ +!!t.named}));return bf={graph:e,entries:t},t}function Sf(e,t,n=12){let r=xu(t);if(!r)return[];let i=[];for(let{entity:t,names:n,weight:a}of xf(e)){let e=4;for(let t of n)t===r?e=0:t.startsWith(r)?e=Math.min(e,1):t.includes(` ${r}`)?e=Math.min(e,2):t.includes(r)&&(e=Math.min(e,3));e<4&&i.push({entity:t,rank:e,weight:a})}let a=e=>e===0?0:e<3?1:2;return i.sort((e,t)=>a(e.rank)-a(t.rank)||t.weight-e.weight||e.rank-t.rank||e.entity-t.entity),i.slice(0,n).map(({entity:e})=>e)}function Cf(e,t){return e.entityAt(t)??Sf(e,t,1)[0]}function wf(e){let t=Z(`ul`,{role:`listbox`,id:`found`,hidden:!0,"aria-label":`Actors found`}),n=Z(`input`,{type:`search`,role:`combobox`,placeholder:`Find an actor, or words`,"aria-label":`Find an actor by any name, or sentences by their words`,"aria-autocomplete":`list`,"aria-expanded":`false`,"aria-controls":`found`,autocomplete:`off`,spellcheck:`false`,id:`search`}),[r,i]=[[],-1],a=()=>{t.hidden=!0,i=-1,n.setAttribute(`aria-expanded`,`false`),n.removeAttribute(`aria-activedescendant`)},o=t=>{let r=n.value.trim();a(),n.value=``,t===yf?e().go({...e().route,page:`find`,names:[],show:`picture`,near:!1,as:`table`,form:{words:r}}):location.hash=X(e(),`actor`,e().graph.entities[t].key)},s=()=>{let e=[...t.querySelectorAll(`[role="option"]`)];e.forEach((e,t)=>e.setAttribute(`aria-selected`,String(t===i))),i>=0&&n.setAttribute(`aria-activedescendant`,`found-${i}`),e[i]?.scrollIntoView({block:`nearest`})},c=()=>{let{graph:a}=e();r=n.value.trim()?[...Sf(a,n.value),yf]:[],i=r.length?0:-1,t.replaceChildren(...r.map((e,t)=>{let r={role:`option`,id:`found-${t}`,onmousedown:t=>{t.preventDefault(),o(e)}};if(e===yf)return Z(`li`,{...r,class:`words`},Z(`span`,null,`Sentences with “${n.value.trim()}”`));let{label:i,kind:s,aliases:c=[],folded:l=[]}=a.entities[e],u=[...c,...l].find(e=>!xu(i).includes(xu(n.value))&&xu(e).includes(xu(n.value)));return Z(`li`,r,Vu(s),Z(`span`,null,i,u?Z(`small`,null,` ${u}`):null),Z(`small`,null,Nl[s].name))})),r.length===1&&t.prepend(Z(`li`,{class:`unknown`},`No such name in the graph`)),t.hidden=!n.value.trim(),n.setAttribute(`aria-expanded`,String(!t.hidden)),s()};return n.addEventListener(`input`,c),n.addEventListener(`focus`,()=>n.value&&c()),n.addEventListener(`blur`,a),n.addEventListener(`keydown`,e=>{if(e.key===`ArrowDown`||e.key===`ArrowUp`){e.preventDefault();let t=e.key===`ArrowDown`?1:-1;r.length&&(i=(i+t+r.length)%r.length),s()}else e.key===`Enter`&&r[i]!==void 0?(e.preventDefault(),o(r[i])):e.key===`Escape`&&(n.value=``,a())}),Z(`div`,{class:`search`,role:`search`},n,t)}var Tf=[[`act`,`https://w3id.org/actant/ns#`],[`cert`,`https://w3id.org/actant/certainty/`],[`event`,`https://w3id.org/actant/event/`],[`rel`,`https://w3id.org/actant/rel/`],[`verb`,`https://w3id.org/actant/verb/`],[`actor`,`https://w3id.org/actant/id/actor/`],[`stmt`,`https://w3id.org/actant/id/stmt/`],[`doc`,`https://w3id.org/actant/id/doc/`],[`concept`,`https://w3id.org/actant/id/concept/`],[`rdf`,`http://www.w3.org/1999/02/22-rdf-syntax-ns#`],[`rdfs`,`http://www.w3.org/2000/01/rdf-schema#`],[`prov`,`http://www.w3.org/ns/prov#`],[`nif`,`http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#`],[`skos`,`http://www.w3.org/2004/02/skos/core#`],[`dct`,`http://purl.org/dc/terms/`],[`wd`,`http://www.wikidata.org/entity/`],[`xsd`,`http://www.w3.org/2001/XMLSchema#`]];function Ef(e){let t=Tf.find(([,t])=>e.startsWith(t));return t?`${t[0]}:${e.slice(t[1].length)}`:e}var Df=`agent.target.certainty.polarity.content.denies.tense.verb.confidence.date.dateFrom.dateUntil.saidOn.place.time.quantity.attribution.Statement.Positive.Negative.State.Person.StateOrgan.ArmedGroup.Organisation.Media.Group.Place.Event`.split(`.`),Of=[`SELECT`,`DISTINCT`,`WHERE`,`OPTIONAL`,`FILTER`,`UNION`,`ORDER BY`,`GROUP BY`,`LIMIT`,`COUNT`,`ASK`,`CONSTRUCT`,`DESCRIBE`,`NOT EXISTS`,`VALUES`,`BIND`,`STR`,`REGEX`,`CONTAINS`,`LCASE`];function kf({graph:e}){let t=[...new Set(e.statements.map(({relation:e})=>e))].sort();return[...Of.map(e=>({label:e})),...Df.map(e=>({label:`act:${e}`})),...[`Asserted`,`Hedged`,`Possible`,`Alleged`,`Feared`,`Hypothetical`,`Desired`].map(e=>({label:`cert:${e}`})),...[`rdf:subject`,`rdf:predicate`,`rdf:object`,`rdfs:label`,`prov:wasAttributedTo`,`prov:wasDerivedFrom`,`dct:issued`,`skos:exactMatch`].map(e=>({label:e})),...t.map(e=>({label:e})),...e.entities.filter(({key:e})=>/^actor\/[A-Za-z0-9_-]+$/.test(e)).map(({key:e,label:t})=>({label:e.replace(`/`,`:`),detail:t}))]}function Af(e){let{route:t}=e,n=Z(`div`,{class:`editor`}),r=Z(`div`,{class:`result`,"aria-live":`polite`}),i=Z(`button`,{type:`button`,class:`button primary`},`Run`),a=()=>t.form.sparql||`# who accuses whom, and of what
SELECT ?who ?whom ?verb ?what WHERE {
  ?statement rdf:predicate rel:accuse ; rdf:subject ?who ; rdf:object ?whom .
  OPTIONAL { ?statement act:content ?content . ?content act:verb/rdfs:label ?verb . OPTIONAL { ?content rdf:object ?what } }
}
LIMIT 100`,o=async()=>{let t=a();e.go({...e.route,page:`ask`,names:[`sparql`],form:{sparql:t}},`quietly`),i.disabled=!0,r.replaceChildren(Z(`p`,{class:`unknown`},`Asking …`)),r.replaceChildren(await Nf(e,t)),i.disabled=!1};return i.addEventListener(`click`,()=>void o()),jf().then(({open:t})=>{a=t(n,a(),kf(e),()=>void o()).text}).catch(()=>{let e=Z(`textarea`,{rows:10,spellcheck:`false`,"aria-label":`Query in SPARQL`});e.value=a(),a=()=>e.value,n.replaceChildren(e)}).finally(()=>{t.form.sparql&&o()}),Z(`div`,null,n,Z(`p`,{class:`table-bar`},Z(`span`,null,i,` `,Z(`small`,null,`Ctrl+Enter · the prefixes are declared · Ctrl+Space completes`))),r)}function jf(){return import(new URL(`editor.js`,document.baseURI).href)}async function Mf(e,t,n){let r=new URLSearchParams({query:t});return fetch(e,{method:`POST`,body:r,headers:{accept:n}})}async function Nf(e,t){try{let n=await Mf(e.sparql,t,`application/sparql-results+json, application/n-triples;q=0.9`),r=await n.text();return n.ok?(n.headers.get(`content-type`)??``).includes(`json`)?qf(e,t,JSON.parse(r)):Bf(e,t,Ff(r)):Z(`pre`,{class:`fault`,role:`alert`},r.slice(0,4e3)||`The server answered ${n.status}.`)}catch(e){return Z(`pre`,{class:`fault`,role:`alert`},`The server cannot be asked: ${e instanceof Error?e.message:String(e)}`)}}var Pf={t:`	`,b:`\b`,n:`
`,r:`\r`,f:`\f`,'"':`"`,"'":`'`,"\\":`\\`};function Ff(e){let t=/<([^>]*)>|_:(\S+)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?/g,n=e=>e.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g,(e,t,n,r)=>r===void 0?String.fromCodePoint(parseInt(t??n,16)):Pf[r]??r);return e.split(`
`).flatMap(e=>{let r=[...e.matchAll(t)].map(([,e,t,r,i,a])=>e===void 0?t===void 0?{type:`literal`,value:n(r),...i?{"xml:lang":i}:{},...a?{datatype:a}:{}}:{type:`bnode`,value:t}:{type:`uri`,value:n(e)});return r.length===3?[r]:[]})}function If({graph:e},{type:t,value:n}){let r=/\/id\/(.+)$/.exec(n)?.[1]??n,i=e.entityAt(r);if(i!==void 0)return{...e.entities[i],key:r};let a=e.statementAt(r.replace(/^stmt\//,``));return a===void 0?{key:r,label:t===`uri`?Ef(n):`_:${n}`,kind:`Thing`}:{key:r,label:Ml(e,a),kind:`Event`}}function Lf(e){return{graph:new _u({version:1,title:``,documents:[{id:``,name:``}],entities:e.entities,statements:e.statements()}),ties:e.list()}}var[Rf,zf]=[`http://www.w3.org/1999/02/22-rdf-syntax-ns#type`,`http://www.w3.org/2000/01/rdf-schema#label`];function Bf(e,t,n){let r=new Map(n.filter(([,e])=>e.value===zf).map(([e,,t])=>[e.value,t.value])),i=new vf,a=t=>{let n=If(e,t);return i.place(n.kind===`Thing`&&r.has(t.value)?{...n,label:r.get(t.value)}:n)};for(let[e,t,r]of n)r.type!==`literal`&&t.value!==Rf&&i.tie(a(e),a(r),Ef(t.value).replace(/^(rel|verb|rdf|act):/,``));let o=Z(`tbody`,null),s=t=>Z(`tr`,null,t.map(t=>Z(`td`,null,Hf(e,t)))),c=(n,r)=>Vf(e,t,n,r);return hf(e,{bar:Z(`p`,{class:`table-bar`},Z(`span`,null,`A graph of ${$(n.length,`triple`)}`),Z(`span`,{class:`downloads`},`Download `,c(`ttl`,`text/turtle`),c(`nt`,`application/n-triples`),c(`jsonld`,`application/ld+json`))),table:()=>Z(`div`,null,Z(`div`,{class:`scroll`},Z(`table`,null,Z(`thead`,null,Z(`tr`,null,[`Subject`,`Predicate`,`Object`].map(e=>Z(`th`,{scope:`col`},e)))),o)),$u(n,s,100,o)),...Lf(i),days:n.map(([,,e])=>e).filter(({type:e,value:t})=>e===`literal`&&Uf.test(t)).map(({value:e})=>e),of:`triples`})}function Vf(e,t,n,r){return Z(`button`,{type:`button`,"data-format":n,onclick:()=>void Mf(e.sparql,t,r).then(e=>e.text()).then(e=>nd(`answer.${n}`,e,r))},{ttl:`Turtle`,nt:`N-Triples`,jsonld:`JSON-LD`}[n]??n.toUpperCase())}function Hf(e,t){if(!t)return``;if(t.type!==`uri`)return t.value;let{graph:n}=e,r=/\/id\/(.+)$/.exec(t.value)?.[1]??``,i=n.entityAt(r);if(i!==void 0)return Z(`a`,{href:X(e,`actor`,r),title:Ef(t.value)},n.label(i));let a=r.replace(/^stmt\//,``);return n.statementAt(a)===void 0?Ef(t.value):Z(`a`,{href:X(e,`statement`,a),title:Ef(t.value)},`statement`)}var Uf=/^\d{4}(-\d\d){0,2}(T|$)/;function Wf(e,t){return e.find(e=>{let n=t.map(t=>t[e]?.value).filter(e=>e!==void 0);return n.length>0&&n.every(e=>Uf.test(e))})}function Gf({graph:e},t){let n=t?.type===`uri`?/\/id\/stmt\/([^/]+)$/.exec(t.value)?.[1]:void 0;return n===void 0?void 0:e.statementAt(n)}function Kf(e,t,n){let r=new vf;for(let i of n){let n,a=``;for(let o of t){let t=i[o];if(!t)continue;let s=t.type===`uri`?/\/id\/(?:actor|concept|doc)\/.+$/.exec(t.value)?.[0].slice(4):void 0;if(s!==void 0&&e.graph.entityAt(s)!==void 0){let i=r.place(If(e,t));n!==void 0&&r.tie(n,i,a||`with`),[n,a]=[i,``]}else/^(verb|relation|what|predicate|p)$/.test(o)&&(a||=t.type===`uri`?Ef(t.value).replace(/^\w+:/,``):t.value)}}return r}function qf(e,t,{head:n,boolean:r,results:i}){if(r!==void 0)return Z(`p`,{class:`lead`},r?`Yes.`:`No.`);let a=n.vars??[],o=i?.bindings??[],s=Z(`tbody`,null),c=t=>Z(`tr`,null,a.map(n=>Z(`td`,null,Hf(e,t[n])))),l=Wf(a,o),u=[...new Set(o.flatMap(t=>a.map(n=>Gf(e,t[n])).filter(e=>e!==void 0)))],d=l?o.map(e=>e[l]?.value??``):u.map(t=>e.graph.first[t]),f=u.length?{graph:e.graph,ties:Hl(e.graph,u)}:Lf(Kf(e,a,o)),p=(n,r)=>Vf(e,t,n,r);return hf(e,{bar:Z(`p`,{class:`table-bar`},Z(`span`,null,$(o.length,`row`)),Z(`span`,{class:`downloads`},`Download `,p(`csv`,`text/csv`),p(`json`,`application/sparql-results+json`),u.length?Z(`button`,{type:`button`,"data-format":`ttl`,onclick:()=>nd(`answer.ttl`,vd(e.graph,u),`text/turtle`)},`Turtle`):null)),table:()=>Z(`div`,null,Z(`div`,{class:`scroll`},Z(`table`,null,Z(`thead`,null,Z(`tr`,null,a.map(e=>Z(`th`,{scope:`col`},e)))),s)),$u(o,c,100,s)),...f,days:d.filter(Boolean),of:l?`rows`:`statements`})}var Jf=100;function Yf(e,t,n){let{graph:r}=e,i=Z(`tbody`,null),a=t=>{let n=r.statements[t],i=n.evidence[0],a=i&&r.documents[i.document];return Z(`tr`,null,Z(`td`,null,Z(`a`,{href:X(e,`statement`,n.id),title:`with its sentence`},Bu(Dl(n)),Z(`span`,{class:`sr`},`open`))),Z(`td`,null,Gu(e,t)),Z(`td`,null,kl(r,n)),Z(`td`,{class:`date`},r.first[t]??``),Z(`td`,null,a?Z(`a`,{href:X(e,`document`,a.id)},a.name):``))},o=Z(`table`,null,Z(`thead`,null,Z(`tr`,null,[``,`What`,`Who says so`,`When`,`Document`].map(e=>Z(`th`,{scope:`col`},e||Z(`span`,{class:`sr`},`Line`))))),i);return Z(`div`,{class:`table`},Z(`p`,{class:`table-bar`},Z(`span`,null,$(t.length,`statement`)),yd(n,()=>bd(e,t),()=>vd(r,t))),t.length?null:Z(`p`,{class:`unknown`},`Nothing under these filters.`),Z(`div`,{class:`scroll`},o),$u(t,a,Jf,i))}function Xf({graph:e},t){let n=t=>{let n=e.statements[t].evidence[0];return n?[n.document,n.start]:[1/0,0]};return[...t].sort((t,r)=>{let[i,a]=[e.first[t],e.first[r]];if(i!==a)return i>a?-1:1;let[[o,s],[c,l]]=[n(t),n(r)];return o-c||s-l||t-r})}function Zf(e){return Z(`section`,{class:`page`},Z(`h1`,null,`Statements`),Yf(e,Xf(e,Ll(e.shown)),`statements`),zd(e))}function Qf(e,t){let n=[...t.nodes];return Z(`section`,{class:`page list`},Z(`h2`,null,`Ties (${Q(t.ties.length)})`),$u(t.ties,t=>Md(e,t),60,Z(`ul`,{class:`ties`})),Z(`h2`,null,`Actors (${Q(n.length)})`),$u(n,t=>Z(`li`,null,Hu(e,t,!0)),100,Z(`ul`,{class:`columns`})))}function $f(e,t){return Z(`section`,{class:`page`},Yf(e,[...new Set(t.ties.flatMap(e=>e.statements))].sort((e,t)=>e-t),`picture`))}function ep(e){let{graph:t,shown:n}=e,r=new Map,i=(e,t,n)=>{let i=r.get(e)??{claims:[],denials:[]};r.set(e,i),i.claims.includes(t)||i.claims.push(t),i.denials.includes(n)||i.denials.push(n)},a=new Map;t.statements.forEach((e,r)=>{let{subject:o,object:s,relation:c}=e,l=o&&`entity`in o&&s&&`entity`in s,u=l?`${o.entity} ${c} ${s.entity}`:`#${r}`;if(l){let t=a.get(u)??{yes:[],no:[]};a.set(u,t),(e.polarity===`negative`?t.no:t.yes).push(r)}for(let e of t.deniedBy(r))(n[r]||n[e])&&i(u,r,e)});let o=e=>(t.statements[e].attribution??[]).join(` `);for(let[e,{yes:t,no:r}]of a)for(let a of t)for(let t of r)o(a)!==o(t)&&(n[a]||n[t])&&i(e,a,t);let s=({claims:e,denials:t})=>e.length+t.length;return[...r.values()].sort((e,t)=>s(t)-s(e)||e.claims[0]-t.claims[0])}function tp(e){let t=ep(e),n=({claims:t,denials:n})=>Z(`section`,{class:`dispute`},Z(`h2`,null,Ml(e.graph,t[0])),Z(`div`,{class:`sides`},Z(`div`,null,Z(`h3`,null,`Said`),t.map(t=>Qu(e,t))),Z(`div`,null,Z(`h3`,null,`Denied`),n.map(t=>Qu(e,t)))));return Z(`section`,{class:`page`},Z(`h1`,null,`Disputes`),Z(`p`,{class:`lead`},t.length?`${$(t.length,`claim`)} that one source makes and another denies. Who is right, the graph does not say.`:`Nobody denies under these filters what somebody else says.`),xd(e,[...new Set(t.flatMap(({claims:e,denials:t})=>[...e,...t]))],`disputes`),$u(t,n,12),zd(e))}function np(e){let{graph:t,shown:n}=e,r=Array(t.documents.length).fill(0);t.statements.forEach((e,t)=>{if(n[t])for(let t of e.evidence)r[t.document]++});let i=n=>{let i=t.documents[n];return Z(`tr`,null,Z(`td`,null,Z(`a`,{href:X(e,`document`,i.id),title:i.name},Ou(i)),i.copyOf===void 0?``:Z(`small`,null,` a copy`)),Z(`td`,null,(i.publishers??[]).join(`, `)),Z(`td`,{class:`date`},(i.published??[]).join(`, `)),Z(`td`,{class:`number`},Q(r[n])),Z(`td`,{class:`number`},i.characters===void 0?``:Q(i.characters)))},a=Z(`tbody`,null),o=Z(`thead`,null,Z(`tr`,null,Z(`th`,{scope:`col`},`Title`),Z(`th`,{scope:`col`},`Publisher`),Z(`th`,{scope:`col`},`Published`),Z(`th`,{scope:`col`,class:`number`},`Places`),Z(`th`,{scope:`col`,class:`number`},`Characters`))),s=$u(t.documents.map((e,t)=>t),i,200,a),c=yd(`documents`,()=>({columns:[`id`,`name`,`title`,`publisher`,`published`,`address`,`places`,`characters`],rows:t.documents.map((e,t)=>[e.id,e.name,Ou(e),(e.publishers??[]).join(`, `),(e.published??[]).join(`, `),(e.urls??[]).join(` `),String(r[t]),String(e.characters??``)])}));return Z(`section`,{class:`page`},Z(`h1`,null,`Documents`),Z(`p`,{class:`table-bar`},Z(`span`,null,$(t.documents.length,`document`)),c),Z(`div`,{class:`scroll`},Z(`table`,null,o,a)),s,zd(e))}function rp(e,t){let{graph:n,shown:r}=e,i=n.documents[t],a=[];n.statements.forEach((e,n)=>{if(r[n])for(let{document:r,start:i,end:o}of e.evidence)r===t&&a.push({start:i,end:o,statement:n})}),a.sort((e,t)=>e.start-t.start||e.end-t.end||e.statement-t.statement);let o=[...new Set(a.map(({statement:e})=>e))],s=()=>i.text===void 0?Z(`p`,{class:`unknown`},"The graph has no text of this document. With `actant build … -o graph.html` the page has it; a collection made with `actant add --with-text` has it too."):ip(e,i.text,a),c=Z(`div`,null,s());return i.text===void 0&&Pu(e,i).then(e=>e!==void 0&&c.replaceChildren(s())),Z(`section`,{class:`page document`},Z(`nav`,{class:`back`},Z(`a`,{href:X(e,`documents`)},`← Documents`)),Z(`h1`,null,Ou(i)),Mu(i),ju(e,t),Z(`p`,{class:`lead`},[i.characters===void 0?``:$(i.characters,`character`),$(o.length,`statement`)].filter(Boolean).join(` · `)),c,Z(`h2`,null,`Statements in order of the text`),xd(e,o,`document`),$u(o,t=>Qu(e,t),20),zd(e))}function ip(e,t,n){let r={},i=n.map(({start:e,end:n,statement:i})=>({start:Lu(t,e,r),end:Lu(t,n,r),statement:i})),a=[...new Set([0,t.length,...i.flatMap(({start:e,end:t})=>[e,t])])].sort((e,t)=>e-t),o=[],s=0;for(let n=0;n+1<a.length;n++){let[r,c]=[a[n],a[n+1]];for(;s<i.length&&i[s].end<=r&&i[s].start<=r;)s++;let l;for(let e=s;e<i.length&&i[e].start<=r;e++){let t=i[e];t.end>=c&&(!l||t.end-t.start<l.end-l.start)&&(l=t)}let u=t.slice(r,c);if(!l)o.push(u);else{let t=e.graph.statements[l.statement],n=Dl(t);o.push(Z(`a`,{class:`part ${n.tone} ${n.line} ${n.head}`,href:X(e,`statement`,t.id),title:`${Ml(e.graph,l.statement)}\n${kl(e.graph,t)}`},u))}}return Z(`div`,{class:`text`},o)}function ap(e){let{graph:t,route:n}=e,r=df.find(({name:e})=>e===n.names[0])??df[0],i=e.sparql!==void 0&&(n.names[0]===`sparql`||!n.names[0]),a=df.map(({name:t,title:n})=>Z(`li`,null,Z(`a`,{href:X(e,`ask`,t),"aria-current":t===r.name&&!i?`page`:void 0},n))),o=e.sparql!==void 0,s=r.fields.map(e=>Z(`label`,{class:`choose`},Z(`span`,null,e===`actor`?`Actor`:`Other actor`),Z(`input`,{name:e,list:`actors`,value:n.form[e]??``,autocomplete:`off`}))),c=t.entities.filter(e=>e.named).slice(0,2e3),l=Z(`form`,{class:`ask`,onsubmit:t=>{t.preventDefault();let i=new FormData(t.target);e.go({...n,page:`ask`,names:[r.name],form:Object.fromEntries([...i].map(([e,t])=>[e,String(t)]))})}},s,s.length?[Z(`datalist`,{id:`actors`},c.map(({label:e})=>Z(`option`,{value:e}))),Z(`button`,{type:`submit`,class:`button`},`Ask`)]:null),u=Object.fromEntries(r.fields.map(e=>[e,n.form[e]?Cf(t,n.form[e]):void 0])),d=Object.fromEntries(r.fields.flatMap(e=>u[e]===void 0?[]:[[e,t.entities[u[e]].key]])),f=r.fields.every(e=>u[e]!==void 0),p=r.fields.filter(e=>n.form[e]&&u[e]===void 0);return Z(`section`,{class:`page ask-page`},Z(`h1`,null,`Ask`),Z(`div`,{class:`ask-grid`},Z(`nav`,{"aria-label":`Questions`},o?of(e,df.map(({name:e})=>e)):null,o?Z(`h2`,null,`With forms`):null,Z(`ul`,{class:`plain`},a)),i?Af(e):Z(`div`,null,Z(`h2`,null,r.title),l,p.map(e=>Z(`p`,{class:`unknown`},`Nobody in the graph is called “${n.form[e]}”.`)),f?sp(e,r.name,r.answer(t,e.shown,u)):p.length?null:Z(`p`,{class:`unknown`},`Name an actor.`),o?af(e,r.name,d):op(r.name,n.form))))}function op(e,t){let n=Object.entries(t).filter(([,e])=>e).map(([e,t])=>` --${e} '${t.replaceAll(`'`,`'\\''`)}'`).join(``),r=[`about`,`accusations`,`denials`,`disputes`,`fears`,`relations`,`sources`,`timeline`].includes(e);return Z(`aside`,{class:`note`},Z(`p`,null,`This file has no engine for SPARQL: these questions are answered from the data inside it, under the filters at the side. For any other question, ask the graph with the program:`),Z(`pre`,null,Z(`code`,null,r?`actant query graph.ttl --named ${e}${n}`:`actant query graph.ttl 'SELECT ?who ?whom { ?who rel:accuse ?whom }'`)))}function sp(e,t,{columns:n,rows:r}){let i=Z(`tbody`,null),a=({cells:t,statement:n})=>Z(`tr`,null,t.map(e=>Z(`td`,null,e)),Z(`td`,null,n===void 0?null:Z(`a`,{href:X(e,`statement`,e.graph.statements[n].id)},`sentence`))),o=[...new Set(r.flatMap(({statement:e})=>e===void 0?[]:[e]))],s=Z(`p`,{class:`table-bar`},Z(`span`,null,$(r.length,`row`)),yd(t,()=>({columns:n,rows:r.map(({cells:e})=>e)}),o.length?()=>vd(e.graph,o):void 0)),c=()=>Z(`div`,null,Z(`div`,{class:`scroll`},Z(`table`,null,Z(`thead`,null,Z(`tr`,null,[...n,``].map(e=>Z(`th`,{scope:`col`},e||Z(`span`,{class:`sr`},`Sentence`))))),i)),$u(r,a,Jf,i)),l=o.map(t=>e.graph.first[t]).filter(Boolean);return hf(e,{bar:s,table:c,graph:e.graph,ties:Hl(e.graph,o),days:l,of:`statements`})}var cp=`# lemma	past	past participle; other forms joined by commas
abide	abode	abode
arise	arose	arisen
awake	awoke	awoken
be	was	been
bear	bore	borne,born
beat	beat	beaten
become	became	become
befall	befell	befallen
beget	begot	begotten
begin	began	begun
behold	beheld	beheld
bend	bent	bent
beset	beset	beset
bet	bet	bet
bid	bade	bidden
bind	bound	bound
bite	bit	bitten
bleed	bled	bled
blow	blew	blown
break	broke	broken
breed	bred	bred
bring	brought	brought
broadcast	broadcast	broadcast
build	built	built
burn	burnt	burnt
burst	burst	burst
buy	bought	bought
cast	cast	cast
catch	caught	caught
choose	chose	chosen
cling	clung	clung
come	came	come
cost	cost	cost
creep	crept	crept
cut	cut	cut
deal	dealt	dealt
dig	dug	dug
do	did	done
draw	drew	drawn
dream	dreamt	dreamt
drink	drank	drunk
drive	drove	driven
dwell	dwelt	dwelt
eat	ate	eaten
fall	fell	fallen
feed	fed	fed
feel	felt	felt
fight	fought	fought
find	found	found
flee	fled	fled
fling	flung	flung
fly	flew	flown
forbid	forbade	forbidden
forecast	forecast	forecast
foresee	foresaw	foreseen
forget	forgot	forgotten
forgive	forgave	forgiven
forgo	forwent	forgone
forsake	forsook	forsaken
freeze	froze	frozen
get	got	gotten
give	gave	given
go	went	gone
grind	ground	ground
grow	grew	grown
hang	hung	hung
have	had	had
hear	heard	heard
hide	hid	hidden
hit	hit	hit
hold	held	held
hurt	hurt	hurt
keep	kept	kept
kneel	knelt	knelt
know	knew	known
lay	laid	laid
lead	led	led
leap	leapt	leapt
learn	learnt	learnt
leave	left	left
lend	lent	lent
let	let	let
light	lit	lit
lose	lost	lost
make	made	made
mean	meant	meant
meet	met	met
mislead	misled	misled
mistake	mistook	mistaken
misunderstand	misunderstood	misunderstood
outdo	outdid	outdone
overcome	overcame	overcome
overhear	overheard	overheard
override	overrode	overridden
overrun	overran	overrun
oversee	oversaw	overseen
overtake	overtook	overtaken
overthrow	overthrew	overthrown
partake	partook	partaken
pay	paid	paid
plead	pled	pled
put	put	put
quit	quit	quit
quiz	quizzed	quizzed
read	read	read
rebuild	rebuilt	rebuilt
rend	rent	rent
repay	repaid	repaid
resell	resold	resold
reset	reset	reset
retake	retook	retaken
rethink	rethought	rethought
ride	rode	ridden
ring	rang	rung
rise	rose	risen
run	ran	run
say	said	said
see	saw	seen
seek	sought	sought
sell	sold	sold
send	sent	sent
set	set	set
shake	shook	shaken
shed	shed	shed
shine	shone	shone
shoot	shot	shot
show	showed	shown
shrink	shrank	shrunk
shut	shut	shut
sing	sang	sung
sink	sank	sunk
sit	sat	sat
slay	slew	slain
sleep	slept	slept
slide	slid	slid
sling	slung	slung
slit	slit	slit
smell	smelt	smelt
sow	sowed	sown
speak	spoke	spoken
speed	sped	sped
spell	spelt	spelt
spend	spent	spent
spill	spilt	spilt
spin	spun	spun
split	split	split
spoil	spoilt	spoilt
spread	spread	spread
spring	sprang	sprung
stand	stood	stood
steal	stole	stolen
stick	stuck	stuck
sting	stung	stung
strew	strewed	strewn
stride	strode	stridden
strike	struck	struck,stricken
string	strung	strung
strive	strove	striven
swear	swore	sworn
sweep	swept	swept
swell	swelled	swollen
swim	swam	swum
swing	swung	swung
take	took	taken
teach	taught	taught
tear	tore	torn
tell	told	told
think	thought	thought
throw	threw	thrown
thrust	thrust	thrust
tread	trod	trodden
undergo	underwent	undergone
understand	understood	understood
undertake	undertook	undertaken
undo	undid	undone
unwind	unwound	unwound
uphold	upheld	upheld
upset	upset	upset
wake	woke	woken
wear	wore	worn
weave	wove	woven
weep	wept	wept
win	won	won
wind	wound	wound
withdraw	withdrew	withdrawn
withhold	withheld	withheld
withstand	withstood	withstood
wring	wrung	wrung
write	wrote	written
`,lp=new Map;for(let e of cp.split(`
`)){if(!e||e.startsWith(`#`))continue;let[t=``,...n]=e.split(`	`);for(let e of n.flatMap(e=>e.split(`,`)))lp.has(e)||lp.set(e,t)}var up=new Map([...[`andes`,`atlas`,`bias`,`cosmos`,`earring`,`exceed`,`herring`,`inning`,`news`,`outing`,`proceed`,`sky`,`succeed`].map(e=>[e,e]),[`dying`,`die`],[`lying`,`lie`],[`skies`,`sky`],[`tying`,`tie`]]),dp=/[aeiouy]/,fp=/^[aeiouy][^aeiouy]$|[^aeiouy][aeiouy][^aeiouywxY]$/,pp=new Map;function mp(e){let t=pp.get(e);if(!t){let n=lp.get(e);t=n&&n!==e?[gp(e),gp(n)]:[gp(e)],pp.set(e,t)}return t}function hp(e,t=0){let n=e.slice(t).search(/[aeiouy][^aeiouy]/);return n<0?e.length:t+n+2}function gp(e){if(!/^[a-z]{3,}$/.test(e))return e;let t=up.get(e);if(t!==void 0)return t;let n=e.replace(/^y/,`Y`).replace(/([aeiouy])y/g,`$1Y`);if(n.endsWith(`sses`)?n=n.slice(0,-2):/ie[sd]$/.test(n)?n=n.slice(0,n.length>4?-2:-1):/[^us]s$/.test(n)&&dp.test(n.slice(0,-2))&&(n=n.slice(0,-1)),up.get(n.toLowerCase())===n.toLowerCase())return n.toLowerCase();if(n.endsWith(`eed`))hp(n)<=n.length-3&&(n=n.slice(0,-1));else{let e=/(?:ed|ing)$/.exec(n);e&&dp.test(n.slice(0,e.index))&&(n=n.slice(0,e.index),/(?:at|bl|iz)$/.test(n)?n+=`e`:/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(n)?n=n.slice(0,-1):fp.test(n)&&hp(n)===n.length&&(n+=`e`))}if(/.[^aeiouy][yY]$/.test(n)&&(n=`${n.slice(0,-1)}i`),n.endsWith(`e`)){let e=n.length-1,t=hp(n);(hp(n,t)<=e||t<=e&&!fp.test(n.slice(0,-1)))&&(n=n.slice(0,-1))}return n.toLowerCase()}function _p(e){let t=e.split(/["“”„«»]/);return t.flatMap((e,n)=>{let r=n%2==1&&n+1<t.length,i=e.split(/\s+/).flatMap(e=>{let t=xu(e).split(` `).filter(Boolean);return t.map((n,i)=>({word:n,how:e.endsWith(`*`)&&i===t.length-1?`begins`:r?`exactly`:`forms`}))});return r?i.length?[i]:[]:i.map(e=>[e])})}function vp({word:e,how:t},n){return t===`begins`?n.startsWith(e):e===n||t===`forms`&&mp(n).some(t=>mp(e).includes(t))}function yp(e,t){let n=xu(e).split(` `);return t.every(e=>n.some((t,r)=>e.every((e,t)=>r+t<n.length&&vp(e,n[r+t]))))}var bp=500;function xp({graph:e,shown:t},n){let r=_p(n);if(!r.length)return[];let i=[],a=new Map;e.statements.forEach((e,n)=>{if(t[n])for(let{document:t,start:r,end:i,quote:o}of e.evidence){let e=a.get(t);e?e.push({start:r,end:i,statement:n,quote:o}):a.set(t,[{start:r,end:i,statement:n,quote:o}])}});let o=[...e.documents.keys()].sort((t,n)=>Sp(e.documents[t],e.documents[n]));for(let t of o){if(i.length>=bp)break;let n=e.documents[t],o=(a.get(t)??[]).sort((e,t)=>e.start-t.start||e.end-t.end),s=(t,n)=>[...new Set(o.filter(e=>e.start<n&&e.end>t).map(({statement:t})=>e.statements[t].id))];if(n.text!==void 0){if(!yp(n.text,r))continue;for(let[e,t,a]of Cp(n.text))yp(a,r)&&i.push({document:n.id,start:e,end:t,sentence:a,statements:s(e,t)});continue}let c=0;for(let{start:e,end:t,quote:a}of o.sort((e,t)=>e.start-t.start||t.end-e.end))a===void 0||t<=c||!yp(a,r)||(i.push({document:n.id,start:e,end:t,sentence:a,statements:s(e,t)}),c=t)}return i.slice(0,bp)}function Sp(e,t){let[n,r]=[e.published?.[0]??``,t.published?.[0]??``];return n===r?e.name<t.name?-1:Number(e.name>t.name):n>r?-1:1}function Cp(e){let t=[],n=new Intl.Segmenter(`en`,{granularity:`sentence`}),r=0;for(let{segment:i}of n.segment(e)){let e=[...i].length,n=i.trim(),a=[...i.slice(0,i.indexOf(n))].length;n&&t.push([r+a,r+a+[...n].length,n]),r+=e}return t}async function wp(e,t){if(!e.graph.tells.has(`search`))return xp(e,t);let n=await fetch(new URL(`api/search.json?words=${encodeURIComponent(t)}`,document.baseURI));if(!n.ok)throw Error(await n.text());return(await n.json()).filter(({document:t,statements:n})=>{let{filter:r}=e.route;if(r.document&&r.document!==t)return!1;let i=n.map(t=>e.graph.statementAt(t)).filter(e=>e!==void 0);return i.some(t=>e.shown[t])||!i.length&&e.shown.every(e=>e===1)})}function Tp(e){let{route:t}=e,n=t.form.words??``,r=Z(`input`,{name:`words`,type:`search`,value:n,"aria-label":`Words of a sentence`,placeholder:`Words; "two words" together; harb* for all that begin so`,autocomplete:`off`}),i=Z(`form`,{class:`ask`,onsubmit:n=>{n.preventDefault(),e.go({...t,page:`find`,names:[],form:{words:r.value.trim()}})}},Z(`label`,{class:`choose`},Z(`span`,null,`Sentences that have all these words`),r),Z(`button`,{type:`submit`,class:`button`},`Find`)),a=Z(`div`,{class:`found`,"aria-live":`polite`});return _p(n).length&&(a.replaceChildren(Z(`p`,{class:`unknown`},`Looking …`)),wp(e,n).then(t=>a.replaceChildren(Ep(e,n,t))).catch(e=>a.replaceChildren(Z(`p`,{class:`fault`,role:`alert`},String(e instanceof Error?e.message:e))))),Z(`section`,{class:`page document`},Z(`h1`,null,`Sentences`),i,a)}function Ep(e,t,n){let{graph:r}=e,i=_p(t),a=({document:t,sentence:n,start:a,end:o,statements:s})=>{let c=r.documentAt(t),l=c===void 0?void 0:r.documents[c],u=s.map(e=>r.statementAt(e)).filter(e=>e!==void 0);return Z(`blockquote`,{"data-start":a,"data-end":o},Z(`p`,null,Dp(n,i)),Z(`footer`,null,l?Z(`a`,{href:X(e,`document`,l.id),title:l.name},Ou(l)):t,l?.published?.length?`, ${l.published[0]}`:``,`, characters ${a}–${o}`),u.length?Z(`ul`,{class:`stated`},u.slice(0,6).map(t=>Z(`li`,null,Z(`a`,{href:X(e,`statement`,r.statements[t].id)},Ml(r,t)))),u.length>6?Z(`li`,null,`and ${u.length-6} more`):null):null)},o=yd(`sentences`,()=>({columns:[`document`,`start`,`end`,`sentence`,`statements`],rows:n.map(({document:e,start:t,end:n,sentence:i,statements:a})=>[r.documents[r.documentAt(e)??-1]?.name??e,String(t),String(n),i,a.join(` `)])})),s=n.length>=bp?` (the first ${bp})`:``;return Z(`div`,null,Z(`p`,{class:`table-bar`},Z(`span`,null,$(n.length,`sentence`),s),n.length?o:null),n.length?$u(n,a,40):Z(`p`,{class:`unknown`},`No sentence has all these words.`))}function Dp(e,t){let n=t.flat();return e.split(/([\p{L}\p{N}\p{M}]+)/u).map((e,t)=>t%2&&n.some(t=>yp(e,[[t]]))?Z(`mark`,null,e):e)}var Op={does:`does`,done:`is done to it`,says:`says`,said:`is said of it`};function kp({graph:e},t,n){let{from:r=[],to:i=[],attribution:a=[]}=e.statements[n];return a.length&&a.includes(t)?`says`:r.includes(t)?a.length?`said`:`does`:i.includes(t)?a.length?`said`:`done`:`says`}function Ap(e,t){let n=e.slice(0,4);if(e===`${n}-01-01`&&t===`${n}-12-31`)return n;let r=e.slice(0,7),i=new Date(Date.UTC(Number(n),Number(e.slice(5,7)),0)).toISOString().slice(0,10);return e===`${r}-01`&&t===i?r:e===t?e:`${e} – ${t}`}function jp(e,t){let{graph:n,shown:r,route:i}=e,a=n.entities[t],o=[...new Set([...n.from[t],...n.to[t],...n.says[t]])].filter(e=>r[e]),s=i.form.part??``,c=Gd(e,o.filter(r=>n.first[r]&&(!s||kp(e,t,r)===s))),l=o.filter(e=>!n.first[e]).length,u=Z(`select`,{name:`part`,onchange:t=>{let n=t.target.value;e.go({...i,form:n?{part:n}:{}})}},[[``,`all`],...Object.entries(Op).map(([e,t])=>[e,`what it ${t}`.replace(`it is`,`is`)])].map(([e,t])=>Z(`option`,{value:e,selected:e===s},t))),d=Z(`tbody`,null),f=``;return Z(`section`,{class:`page`},Z(`nav`,{class:`back`},Z(`a`,{href:X(e,`actor`,a.key)},`← ${a.label}`)),Z(`h1`,{class:`name`},Vu(a.kind,18),` `,`Timeline of ${a.label}`),Z(`p`,{class:`lead`},`${$(c.length,`statement`)} with a day: when it happened, else when it was said, else when it was published`,l?`; ${l} without`:``,`.`),Z(`label`,{class:`choose short`},Z(`span`,null,`Show`),u),c.length?Vd(e,c):Z(`p`,{class:`unknown`},`Nothing with a day under these filters.`),Z(`p`,{class:`table-bar`},Z(`span`,null,``),xd(e,c,`timeline`)),Z(`div`,{class:`scroll`},Z(`table`,null,Z(`thead`,null,Z(`tr`,null,[`When`,``,`Line`,`What`,`Who says so`].map(e=>Z(`th`,{scope:`col`},e||Z(`span`,{class:`sr`},`Part`))))),d)),$u(c,r=>{let i=n.statements[r],[a,o]=[n.first[r],n.last[r]],s=Ap(a,o),c=s===f;return f=s,Z(`tr`,{class:c?`same-day`:``},Z(`th`,{scope:`row`,class:`date`},c?Z(`span`,{class:`sr`},s):s),Z(`td`,null,Op[kp(e,t,r)]),Z(`td`,null,Z(`a`,{href:X(e,`statement`,i.id),title:`with its sentence`},Bu(Dl(i)),Z(`span`,{class:`sr`},`open`))),Z(`td`,null,Gu(e,r)),Z(`td`,null,kl(n,i)))},200,d),zd(e))}var Mp=2e4;function Np(e,t){if(t.state===e.state)return;let n=t.documents-e.documents.length,r=Math.abs(n)===1?`1 document`:`${Math.abs(n)} documents`;return`The collection has changed since this page was loaded: ${n>0?`${r} more`:n<0?`${r} less`:`other documents, or other copies among them`}.`}function Pp(e,t){if(!e.tells.has(`news`)||e.state===void 0)return;let n=``,r=async()=>{if(!document.hidden)try{let r=await fetch(new URL(`api/news.json`,document.baseURI));if(!r.ok)return;let i=Np(e,await r.json())??``;if(i===n)return;n=i;let a=Z(`button`,{type:`button`,class:`button`,onclick:()=>location.reload()},`Load it again`);t.replaceChildren(...i?[Z(`span`,null,i),` `,a]:[])}catch{}};setInterval(()=>void r(),Mp),document.addEventListener(`visibilitychange`,()=>void r())}var Fp=class{canvas;drawn=``;picture={nodes:[],ties:[],actors:0,cut:0,islands:0,weaker:0};masked=``;context;side=Z(`aside`,{id:`side`,"aria-label":`Filters`});bar=Z(`div`,{id:`bar`});box=Z(`div`,{id:`canvas`});zoom=Z(`div`,{class:`zoom`,role:`group`,"aria-label":`Zoom`},Z(`button`,{type:`button`,title:`Closer (+)`,onclick:()=>this.canvas?.zoom(1/1.4)},`+`),Z(`button`,{type:`button`,title:`Farther (-)`,onclick:()=>this.canvas?.zoom(1.4)},`−`),Z(`button`,{type:`button`,title:`All (0)`,onclick:()=>this.canvas?.reset()},`All`));stage=Z(`div`,{id:`stage`},this.box,this.zoom);waiting=0;scrolled=!1;view=Z(`div`,{id:`view`});panel=Z(`aside`,{id:`panel`,"aria-label":`Details`,tabindex:`-1`});main=Z(`main`,{id:`main`,tabindex:`-1`},this.bar,this.stage,this.view);nav=Z(`nav`,{id:`nav`,"aria-label":`Views`});news=Z(`p`,{id:`news`,role:`status`});live=Z(`p`,{class:`sr`,"aria-live":`polite`});draws=tu();constructor(e,t,n){this.context={graph:e,route:du(location.hash),shown:new Uint8Array,sparql:n,go:(e,t)=>this.go(e,t)};let r=Z(`header`,{id:`top`},Z(`a`,{class:`brand`,href:`#/picture`},`actant`),wf(()=>this.context),this.nav,Z(`button`,{type:`button`,id:`theme`,title:`Light or dark`,onclick:()=>this.turn()},Ip(),Z(`span`,{class:`sr`},`Light or dark`)));t.replaceChildren(r,this.news,Z(`div`,{id:`body`},this.side,this.main,this.panel),this.live),Pp(e,this.news),addEventListener(`hashchange`,()=>this.show()),addEventListener(`keydown`,e=>this.key(e)),this.panel.addEventListener(`scroll`,()=>this.scrolled=!0,{passive:!0}),matchMedia(`(prefers-color-scheme: dark)`).addEventListener(`change`,()=>this.redraw()),window.actant={ready:!1,shown:``,nodes:0,edges:0,labels:()=>this.picture.nodes.map(t=>e.label(t)),place:t=>this.canvas?.place(e.entities.findIndex(e=>e.label===t))},this.show()}go(e,t){let n=fu(e);n!==location.hash&&(t===`quietly`?(history.replaceState(null,``,n),this.context.route=e,window.actant&&(window.actant.shown=n)):location.hash=n)}key(e){e.composedPath().some(e=>e instanceof HTMLElement&&(e.isContentEditable||[`INPUT`,`SELECT`,`TEXTAREA`].includes(e.tagName)))||e.ctrlKey||e.metaKey||e.altKey||(e.key===`/`?(e.preventDefault(),document.getElementById(`search`)?.focus()):e.key===`+`?this.canvas?.zoom(1/1.4):e.key===`-`?this.canvas?.zoom(1.4):e.key===`0`?this.canvas?.reset():e.key===`Escape`&&(location.hash=X(this.context,`picture`)))}turn(){let e=getComputedStyle(document.documentElement).colorScheme.includes(`dark`);document.documentElement.dataset.theme=e?`light`:`dark`,this.redraw()}redraw(){this.drawn=``,this.show(!0)}show(e=!1){let{context:t}=this,n=t.route;t.route=du(location.hash);let{route:r,graph:i}=t,a=JSON.stringify(r.filter);a!==this.masked&&(t.shown=Du(i,r.filter),this.masked=a,this.filters()),this.links();let o=[`picture`,`actor`,`tie`,`statement`].includes(r.page);document.body.dataset.page=o?`picture`:`page`,document.body.dataset.show=o?this.draws?r.show:r.show===`picture`?`list`:r.show:`page`;let s=n.page!==r.page||n.names[0]!==r.names[0]||n.names[1]!==r.names[1];o?this.pictured(s&&!e):this.paged();let c=document.querySelector(`main h1, #panel h1`)?.textContent??``;document.title=[c,i.title,`actant`].filter((e,t,n)=>e&&n.indexOf(e)===t).join(` – `),window.actant&&(window.actant.shown=location.hash),!e&&s&&this.tell(c)}filters(){let e=()=>[...this.side.querySelectorAll(`summary, input, select, button`)],t=e().findIndex(e=>e===document.activeElement),n=this.side.querySelector(`details`)?.open??innerWidth>900;this.side.replaceChildren(Z(`details`,{open:n,class:`fold`},Z(`summary`,null,`Filters`),Xd(this.context))),t>=0&&e()[t]?.focus({preventScroll:!0})}tell(e){this.live.textContent=e,document.body.dataset.page===`page`&&scrollTo(0,0)}links(){let{route:e}=this.context,t=(t,n,...r)=>Z(`a`,{href:X(this.context,t),"aria-current":[t,...r].includes(e.page)?`page`:void 0},n);this.nav.replaceChildren(t(`picture`,`Picture`,`actor`,`tie`,`statement`,`timeline`),t(`statements`,`Statements`),t(`disputes`,`Disputes`),t(`documents`,`Documents`,`document`),t(`find`,`Sentences`),t(`ask`,`Ask`))}paged(){let{context:e}=this,{route:t,graph:n}=e;this.panel.replaceChildren(),this.bar.replaceChildren();let r=t.page===`document`?n.documentAt(t.names[0]??``):void 0,i=t.page===`timeline`?n.entityAt(t.names[0]??``):void 0,a={statements:()=>Zf(e),disputes:()=>tp(e),documents:()=>np(e),timeline:()=>i===void 0?this.lost(`actor`):jp(e,i),find:()=>Tp(e),document:()=>r===void 0?this.lost(`document`):rp(e,r),ask:()=>ap(e)}[t.page];this.view.replaceChildren(a()),window.actant&&(window.actant.ready=!0)}lost(e){return Z(`section`,{class:`page panel-body`},Z(`h1`,null,`No such ${e}`),Z(`p`,null,`The address names something that this graph does not have. `,Z(`a`,{href:X(this.context,`picture`)},`To the overview`)))}chosen(){let{route:e,graph:t}=this.context;if(e.page===`statement`){let n=t.statementAt(e.names[0]??``);if(n===void 0)return;let{from:r=[],to:i=[]}=t.statements[n];return[...r.slice(0,1),...i.slice(0,1)]}if(e.page!==`actor`&&e.page!==`tie`)return[];let n=e.names.slice(0,e.page===`tie`?2:1).map(e=>t.entityAt(e)),r=n.filter(e=>e!==void 0);return r.length===n.length&&r.length>0?r:void 0}pictured(e){let{context:t}=this,{route:n,graph:r}=t,i=this.chosen();this.compose(i??[]),this.controls(),document.body.dataset.show===`list`?this.view.replaceChildren(this.note(),Qf(t,this.picture)):document.body.dataset.show===`table`?this.view.replaceChildren(this.note(),$f(t,this.picture)):this.view.replaceChildren();let a;a=i?n.page===`actor`?Id(t,i[0]):n.page===`tie`&&i[1]!==void 0?Ud(t,i[0],i[1]):n.page===`statement`?Kd(t,r.statementAt(n.names[0])):Nd(t,this.picture):this.lost(n.page),e&&this.scrolled&&(this.panel.scrollTop=0),this.panel.replaceChildren(a),this.canvas?requestAnimationFrame(()=>this.canvas?.choose(i??[])):this.draw()}note(){return this.draws?Z(`span`,null):Z(`p`,{class:`unknown`},`This browser cannot draw with WebGL 2. The list and the table have all that the picture shows.`)}compose(e){let{route:t,graph:n,shown:r}=this.context,i=t.actors||Il(innerWidth),a,o=`${this.masked} ${i} ${t.islands}`;t.near&&e.length>0||(a=this.drawn===o?this.picture:Gl(n,r,i,t.islands),e.some(e=>!a.nodes.includes(e))&&(a=void 0)),a||=(o+=` ${e.join()}`,this.drawn===o?this.picture:Yl(n,r,e,Math.min(i,40))),this.drawn!==o&&(this.drawn=o,this.picture=a,this.canvas?.kill(),this.canvas=void 0,this.box.replaceChildren(),a.nodes.length||this.box.append(Z(`p`,{class:`empty`},`Nothing ties two actors under these filters.`)),window.actant&&Object.assign(window.actant,{nodes:a.nodes.length,edges:a.ties.length}),this.draw())}draw(){cancelAnimationFrame(this.waiting),window.actant&&(window.actant.ready=!1),this.waiting=requestAnimationFrame(()=>setTimeout(()=>{let{graph:e}=this.context;this.draws&&!this.canvas&&this.picture.nodes.length&&this.box.offsetWidth&&(this.canvas=new au(e,this.picture,this.box,su(),{actor:t=>location.hash=X(this.context,`actor`,e.entities[t].key),tie:({from:t,to:n})=>location.hash=X(this.context,`tie`,e.entities[t].key,e.entities[n].key),stage:()=>location.hash=X(this.context,`picture`)}),this.canvas.choose(this.chosen()??[])),window.actant&&(window.actant.ready=!0)}))}controls(){let{route:e}=this.context,{picture:t}=this,n=(t,n)=>Z(`button`,{type:`button`,"aria-pressed":String(document.body.dataset.show===t),onclick:()=>this.context.go({...e,show:t})},n),r=[t.cut?`${Q(t.cut)} with less said of them are left out`:``,t.weaker?`${Q(t.weaker)} weaker ties are left out`:``,t.islands?`${Q(t.islands)} not tied to the others ${t.islands===1?`is`:`are`} left out`:``].filter(Boolean).join(`; `),i=Z(`select`,{"aria-label":`How many actors`,onchange:t=>this.context.go({...e,actors:Number(t.target.value)})},[20,60,150,400,1e3,1e4].filter(e=>e<t.actors*2||e<=60).map(t=>Z(`option`,{value:t,selected:t===(e.actors||Il(innerWidth))},`up to ${Q(t)} actors`))),a=Z(`label`,{class:`check`},Z(`input`,{type:`checkbox`,checked:e.islands,onchange:()=>this.context.go({...e,islands:!e.islands})}),Z(`span`,null,`islands too`));this.bar.replaceChildren(Z(`div`,{class:`tabs`,role:`group`,"aria-label":`Show as`},this.draws?n(`picture`,`Picture`):null,n(`list`,`List`),n(`table`,`Table`)),i,a,Z(`span`,{class:`caption`},`${$(t.nodes.length,`actor`)}, ${$(t.ties.length,`tie`)}`,r?`; ${r}`:``))}};function Ip(){let e={stroke:`currentColor`,"stroke-width":1.5},t=Tu(`path`,{d:`M7 1.5 A5.5 5.5 0 0 1 7 12.5 Z`,fill:`currentColor`});return Tu(`svg`,{width:14,height:14,viewBox:`0 0 14 14`,"aria-hidden":`true`},Tu(`circle`,{cx:7,cy:7,r:5.5,fill:`none`,...e}),t)}async function Lp(){let e=document.getElementById(`data`);if(e)return JSON.parse(e.textContent??``);let t=await fetch(document.body.dataset.graph??`api/graph.json`);if(!t.ok)throw Error(`the server answered ${t.status} when asked for the graph`);return await t.json()}async function Rp(){let e=document.getElementById(`app`);try{new Fp(new _u(await Lp()),e,document.body.dataset.sparql)}catch(t){throw e.replaceChildren(Z(`p`,{class:`loading`,role:`alert`},`The graph cannot be shown: ${t instanceof Error?t.message:String(t)}`)),t}}Rp()})();
