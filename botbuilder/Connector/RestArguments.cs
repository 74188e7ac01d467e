using System.Runtime.CompilerServices;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Checks of the arguments of REST calls.</summary>
internal static class RestArguments
{
    /// <exception cref="ValidationException">There is no value.</exception>
    public static void Require(object value, [CallerArgumentExpression(nameof(value))] string name = null)
    {
        if (value is null)
        {
            throw new ValidationException(ValidationRules.CannotBeNull, name);
        }
    }
}
