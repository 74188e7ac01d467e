using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Administration;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards with which administrators look after the bot.</summary>
internal static class AdministrationClickReader
{
    private const string Roles = "roles";
    private const string Tenants = "tenants";

    /// <summary>More than a text may have, so that one that is too long is told so and not lost.</summary>
    private const int LongestField = 2_000;

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "roles" and the name of a <see cref="RoleVerb"/>, or "tenants" and that of a <see cref="TenantVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static AdministrationCardAction? Read(string verb, JObject? data)
        => ClickParts.Id(data, "nonce") is not { } nonce ? null
            : ClickParts.Verb<RoleVerb>(verb, Roles) is { } role ? new RoleCardAction(role, nonce, Fields(data!))
            : ClickParts.Verb<TenantVerb>(verb, Tenants) is { } tenant ? new TenantCardAction(tenant, nonce, Fields(data!))
            : null;

    private static Dictionary<string, string> Fields(JObject data) => ClickParts.Fields(AdministrationFields.All, data, LongestField);
}
