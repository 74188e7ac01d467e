using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Knowledge.Texts;

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
        => CardClickReader.Text(data, "nonce", CardClickReader.LongestId) is not { } nonce ? null
            : Verb<RoleVerb>(verb, Roles) is { } role ? new RoleCardAction(role, nonce, Fields(data!))
            : Verb<TenantVerb>(verb, Tenants) is { } tenant ? new TenantCardAction(tenant, nonce, Fields(data!))
            : null;

    private static T? Verb<T>(string verb, string prefix)
        where T : struct, Enum
        => verb.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiLetterUpper(verb.ElementAtOrDefault(prefix.Length))
            && Enum.TryParse<T>(verb.AsSpan(prefix.Length), out var known) ? known : null;

    private static Dictionary<string, string> Fields(JObject data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in AdministrationFields.All)
        {
            if (Field(data[name]) is { } value)
            {
                fields[name] = value;
            }
        }

        return fields;
    }

    private static string? Field(JToken? token) => token switch
    {
        JValue { Value: string text } => WholeCharacters.Beginning(text, LongestField),
        JValue { Type: JTokenType.Integer, Value: IFormattable number } => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
