namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks what a signing key is endorsed for.</summary>
public static class EndorsementsValidator
{
    /// <summary>True if the endorsements contain the expected one, or if none is expected.</summary>
    /// <param name="expectedEndorsement">Id of a channel, or another endorsement.</param>
    /// <param name="endorsements">What the key is endorsed for.</param>
    /// <exception cref="ArgumentNullException">One is expected and there are no endorsements.</exception>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
