using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>The ids of subscriptions: each channel and each person has one at the most, however often it is asked for.</summary>
public static class SubscriptionIds
{
    private const int Bytes = 12;

    /// <summary>The id of a channel's or a person's subscription: letters, digits and a hyphen.</summary>
    /// <param name="to">The channel or the person.</param>
    public static string Of(Recipient to)
    {
        ArgumentNullException.ThrowIfNull(to);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(to.Id)).AsSpan(0, Bytes);
        return (to.Kind == RecipientKind.Person ? "p-" : "c-") + Convert.ToHexStringLower(hash);
    }
}
