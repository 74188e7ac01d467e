namespace Microsoft.Rest;

/// <summary>An argument of a REST call breaks a rule; nothing was sent.</summary>
public class ValidationException : RestException
{
    /// <summary>Creates the exception.</summary>
    public ValidationException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public ValidationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="rule">A value of <see cref="ValidationRules"/>.</param>
    /// <param name="target">Name of the argument.</param>
    public ValidationException(string rule, string target)
        : base($"'{target}' {rule}.")
    {
        Rule = rule;
        Target = target;
    }

    /// <summary>The rule, a value of <see cref="ValidationRules"/>.</summary>
    public string Rule { get; set; }

    /// <summary>Name of the argument.</summary>
    public string Target { get; set; }
}
