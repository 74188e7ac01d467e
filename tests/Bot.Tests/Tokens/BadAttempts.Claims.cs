using System.Text.Json.Nodes;

namespace TeamsPilotBot.Bot.Tests.Tokens;

internal static partial class BadAttempts
{
    private const string EmulatorTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    private static Dictionary<string, Func<Forge, Attempt>> Claims() => new()
    {
        ["issuer: nobody"] = f => Attempt.With(f.With(("iss", null))),
        ["issuer: a stranger"] = f => Attempt.With(f.With(("iss", "https://stranger.example"))),
        ["issuer: with a slash at the end"] = f => Attempt.With(f.With(("iss", $"{Forge.Channel}/"))),
        ["issuer: in capitals"] = f => Attempt.With(f.With(("iss", "https://API.botframework.com"))),
        ["issuer: over http"] = f => Attempt.With(f.With(("iss", "http://api.botframework.com"))),
        ["issuer: of a longer name"] = f => Attempt.With(f.With(("iss", $"{Forge.Channel}.stranger.example"))),
        ["issuer: with a Cyrillic letter"] = f => Attempt.With(f.With(("iss", "https://аpi.botframework.com"))),
        ["issuer: of another cloud"] = f => Attempt.With(f.With(("iss", "https://api.botframework.us"))),
        ["issuer: two of them"] = f => Attempt.With(f.With(("iss", new JsonArray(Forge.Channel, "https://stranger.example")))),
        ["audience: another bot"] = f => Attempt.With(f.With(("aud", Forge.OtherBot))),
        ["audience: nobody"] = f => Attempt.With(f.With(("aud", null))),
        ["audience: empty"] = f => Attempt.With(f.With(("aud", ""))),
        ["audience: in capitals"] = f => Attempt.With(f.With(("aud", Forge.Bot.ToUpperInvariant()))),
        ["audience: with a space"] = f => Attempt.With(f.With(("aud", $"{Forge.Bot} "))),
        ["audience: the channel"] = f => Attempt.With(f.With(("aud", Forge.Channel))),
        ["audience: others"] = f => Attempt.With(f.With(("aud", new JsonArray(Forge.OtherBot, Forge.Channel)))),
        ["service address: none"] = f => Attempt.With(f.With(("serviceurl", null))),
        ["service address: empty"] = f => Attempt.With(f.With(("serviceurl", ""))),
        ["service address: another"] = f => Attempt.With(f.With(("serviceurl", "https://smba.trafficmanager.net/emea/"))),
        ["service address: of a longer name"] = f => Attempt.With(f.With(("serviceurl", f.ServiceUrl + ".stranger.example"))),
        ["service address: under another claim"] = f => Attempt.With(f.With(("serviceurl", null), ("serviceUrl2", f.ServiceUrl))),
        ["a good token on an activity that asks for answers elsewhere"] = f => Attempt.With(f.With()) with { Change = activity => activity["serviceUrl"] = f.Bait },
        ["a good token on an activity of another channel"] = f => Attempt.With(f.With()) with { Change = Channel("slack"), Status = 403 },
        ["a good token on an activity of the web chat, which its key is endorsed for"] = f => Attempt.With(f.With()) with { Change = Channel("webchat"), Status = 403 },
        ["a good token on an activity of the emulator"] = f => Attempt.With(f.With()) with { Change = Channel("emulator"), Status = 403 },
        ["a good token on an activity of Teams in capitals"] = f => Attempt.With(f.With()) with { Change = Channel("MSTEAMS"), Status = 403 },
        ["a channel's token that says it is an app's"] = f => Attempt.With(f.With(("ver", "1.0"), ("appid", Forge.Friend))),
        ["app: not allowed"] = f => Attempt.With(f.AppWith(1, ("appid", Forge.OtherBot))),
        ["app: not allowed, version 2"] = f => Attempt.With(f.AppWith(2, ("azp", Forge.OtherBot))),
        ["app: of another tenant"] = f => Attempt.With(f.AppWith(1, ("iss", $"https://sts.windows.net/{Forge.OtherTenant}/"))),
        ["app: of another tenant, version 2"] = f => Attempt.With(f.AppWith(2, ("iss", $"https://login.microsoftonline.com/{Forge.OtherTenant}/v2.0"))),
        ["app: of the tenant of the emulator"] = f => Attempt.With(f.AppWith(1, ("iss", $"https://sts.windows.net/{EmulatorTenant}/"))),
        ["app: issuer without its slash"] = f => Attempt.With(f.AppWith(1, ("iss", $"https://sts.windows.net/{Forge.Tenant}"))),
        ["app: issuer with a slash too many"] = f => Attempt.With(f.AppWith(2, ("iss", $"https://login.microsoftonline.com/{Forge.Tenant}/v2.0/"))),
        ["app: issuer of a look-alike"] = f => Attempt.With(f.AppWith(2, ("iss", $"https://login.microsoftonline.com.stranger.example/{Forge.Tenant}/v2.0"))),
        ["app: for another bot"] = f => Attempt.With(f.AppWith(1, ("aud", Forge.OtherBot))),
        ["app: for the channel"] = f => Attempt.With(f.AppWith(1, ("aud", Forge.Channel))),
        ["app: no version"] = f => Attempt.With(f.AppWith(1, ("ver", null))),
        ["app: a version that there is not"] = f => Attempt.With(f.AppWith(1, ("ver", "3.0"))),
        ["app: version 2 with the caller of version 1"] = f => Attempt.With(f.AppWith(1, ("ver", "2.0"))),
        ["app: got by a person through an app that is allowed"] = f => Attempt.With(f.AppWith(1, ("scp", "user_impersonation"))),
        ["the bot's own token, sent back"] = f => Attempt.With(f.AppWith(1, ("aud", Forge.Channel), ("appid", Forge.Bot))),
        ["the bot's own token of the tenant of the emulator, sent back"] = f => Attempt.With(
            f.AppWith(1, ("aud", Forge.Channel), ("appid", Forge.Bot), ("iss", $"https://sts.windows.net/{EmulatorTenant}/"))),
        ["a token of the bot for itself"] = f => Attempt.With(f.AppWith(1, ("appid", Forge.Bot))),
        ["a skill without a name"] = f => Attempt.With(f.AppWith(1, ("appid", "AnonymousSkill"))),
        ["tenant: another, in a click"] = f => Attempt.With(f.With()) with { Change = Click(Forge.OtherTenant, Forge.OtherTenant), Status = 403 },
        ["tenant: none, in a click"] = f => Attempt.With(f.With()) with { Change = Click(null, null), Status = 403 },
        ["tenant: ours in the conversation and another in the data of the channel"] = f => Attempt.With(f.With()) with { Change = Click(Forge.Tenant, Forge.OtherTenant), Status = 403 },
        ["tenant: another in the conversation and ours in the data of the channel"] = f => Attempt.With(f.With()) with { Change = Click(Forge.OtherTenant, Forge.Tenant), Status = 403 },
        ["tenant: another, in a click of an app that is allowed"] = f => Attempt.With(f.AppWith(1)) with { Change = Click(Forge.OtherTenant, Forge.OtherTenant), Status = 403 },
    };

    private static Dictionary<string, Func<Forge, Attempt>> Wires() => new()
    {
        ["no token"] = _ => new Attempt(),
        ["no token, from this machine by what a header says"] = _ => new Attempt() { Headers = ["X-Forwarded-For: 127.0.0.1"] },
        ["an empty header"] = _ => new Attempt(""),
        ["the scheme alone"] = _ => new Attempt("Bearer"),
        ["another scheme"] = f => new Attempt($"Basic {f.With()}"),
        ["a scheme of a longer name"] = f => new Attempt($"BearerX {f.With()}"),
        ["a token without a scheme"] = f => new Attempt(f.With()),
        ["two spaces"] = f => new Attempt($"Bearer  {f.With()}"),
        ["a tab"] = f => new Attempt($"Bearer\t{f.With()}"),
        ["a space inside the token"] = f => new Attempt($"Bearer {f.With().Replace(".", ". ", StringComparison.Ordinal)}"),
        ["two headers, the first good"] = f => new Attempt($"Bearer {f.With()}", $"Bearer {f.Headed(f.Stranger)}"),
        ["two headers, the second good"] = f => new Attempt($"Bearer {f.Headed(f.Stranger)}", $"Bearer {f.With()}"),
        ["the same header twice"] = f => Twice(f.With()),
        ["two tokens in one header"] = f => new Attempt($"Bearer {f.With()}, Bearer {f.With()}"),
        ["garbage"] = _ => Attempt.With("garbage"),
        ["dots"] = _ => Attempt.With(".."),
        ["three letters"] = _ => Attempt.With("a.b.c"),
        ["four parts"] = f => Attempt.With($"{f.With()}.AAAA"),
        ["a token of 20 KB"] = f => Attempt.With(Forge.Rs256(Forge.Header(), Forge.Changed(f.Claims(), ("filler", new string('x', 15_000))), f.Stranger)),
        ["a token of 60 KB"] = f => Attempt.With(f.With(("filler", new string('x', 45_000)))) with { Status = 431 },
        ["a token in another header"] = f => new Attempt() { Headers = [$"X-Authorization: Bearer {f.With()}", $"Proxy-Authorization: Bearer {f.With()}"] },
    };

    private static Attempt Twice(string token) => new($"Bearer {token}", $"Bearer {token}");

    private static Action<JsonObject> Channel(string channel) => activity => activity["channelId"] = channel;

    private static Action<JsonObject> Click(string? conversation, string? data) => activity =>
    {
        activity["type"] = "invoke";
        activity["name"] = "adaptiveCard/action";
        activity["conversation"]!.AsObject().Remove("tenantId");
        activity["channelData"]!.AsObject().Remove("tenant");
        if (conversation is not null)
        {
            activity["conversation"]!["tenantId"] = conversation;
        }

        if (data is not null)
        {
            activity["channelData"]!["tenant"] = new JsonObject { ["id"] = data };
        }
    };
}
