/** `show sip-ua statistics`: the SIP messages of the lab's calls, received and sent. The layout is field knowledge. */
import { callsUp } from "../../cube/calls.ts";
import type { Renderer } from "../view.ts";

/** Every call comes in by one leg and goes out by another: what is received on the one is sent on the other. */
export const showSipUaStatistics: Renderer = ({ device: { meter } }) => {
  const { started } = meter.calls;
  const blocked = Object.values(meter.attempts.blocked).reduce((sum, n) => sum + n, 0);
  const calls = `${started}/${started}`;
  const over = started - callsUp(meter).length;
  const ends = `${over}/${over}`;
  const asked = `${started + blocked}/${started}`;
  return `SIP Response Statistics (Inbound/Outbound)
    Informational:
        Trying ${calls}, Ringing ${calls},
        Forwarded 0/0, Queued 0/0,
        SessionProgress 0/0
    Success:
        OkInvite ${calls}, OkBye ${ends},
        OkCancel 0/0, OkOptions 0/0,
        OkPrack 0/0, OkRegister 0/0
        OkSubscribe 0/0, OkNotify 0/0, OkPublish 0/0
        OkInfo 0/0, OkUpdate 0/0,
        202Accepted 0/0
    Redirection (Inbound only except for MovedTemp(Inbound/Outbound)) :
        MultipleChoice 0, MovedPermanently 0,
        MovedTemporarily 0/0, UseProxy 0,
        AlternateService 0
    Client Error:
        BadRequest 0/0, Unauthorized 0/0,
        PaymentRequired 0/0, Forbidden 0/0,
        NotFound 0/0, MethodNotAllowed 0/0,
        NotAcceptable 0/0, ProxyAuthReqd 0/0,
        ReqTimeout 0/0, Conflict 0/0, Gone 0/0,
        ConditionalRequestFailed 0/0,
        ReqEntityTooLarge 0/0, ReqURITooLarge 0/0,
        UnsupportedMediaType 0/0, UnsupportedURIScheme 0/0,
        BadExtension 0/0, IntervalTooBrief 0/0,
        TempNotAvailable 0/0, CallLegNonExistent 0/0,
        LoopDetected 0/0, TooManyHops 0/0,
        AddrIncomplete 0/0, Ambiguous 0/0,
        BusyHere 0/0, RequestCancel 0/0,
        NotAcceptableMedia 0/0, BadEvent 0/0,
        SETooSmall 0/0, RequestPending 0/0,
        UnsupportedResourcePriority 0/0
    Server Error:
        InternalError 0/0, NotImplemented 0/0,
        BadGateway 0/0, ServiceUnavail 0/${blocked},
        GatewayTimeout 0/0, BadSipVer 0/0,
        PreCondFailure 0/0
    Global Failure:
        BusyEverywhere 0/0, Decline 0/0,
        NotExistAnywhere 0/0, NotAcceptable 0/0
    Miscellaneous counters:
        RedirectRspMappedToClientErr 0

SIP Total Traffic Statistics (Inbound/Outbound)
    Invite ${asked}, Ack ${asked}, Bye ${ends},
    Cancel 0/0, Options 0/0,
    Prack 0/0, Update 0/0,
    Subscribe 0/0, Notify 0/0, Publish 0/0
    Refer 0/0, Info 0/0,
    Register 0/0

Retry Statistics
    Invite 0, Bye 0, Cancel 0, Response 0,
    Prack 0, Comet 0, Reliable1xx 0, Notify 0, Info 0
    Register 0, Subscribe 0, Update 0, Options 0, Publish 0

SDP application statistics:
 Parses: ${2 * started},  Builds ${2 * started}
 Invalid token order: 0,  Invalid param: 0
 Not SDP desc: 0,  No resource: 0

Last time SIP Statistics were cleared: <never>
`;
};
