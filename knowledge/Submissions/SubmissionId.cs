using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>Makes the ids of tellings.</summary>
internal static class SubmissionId
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>"erf-" and eight base-32 characters, the same for the same beginning. It never looks like a number of a person.</summary>
    /// <param name="moveId">The id of the beginning.</param>
    /// <param name="authorKey">Who tells.</param>
    /// <param name="attempt">0, and one more each time that the id was taken.</param>
    public static string Of(string moveId, string authorKey, int attempt)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', moveId, authorKey, attempt)));
        var id = "erf-" + string.Concat(hash.Take(8).Select(b => Base32[b & 31]));
        return PersonalData.Mask(id, PersonalData.NumbersOnly, Language.Danish).Changed ? Of(moveId, authorKey, attempt + 1000) : id;
    }
}
